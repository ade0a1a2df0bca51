import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of another origin, with what it is given in it. */
export interface Newspaper {
  readonly url: string
  readonly close: () => void
}

/** Prints a page on a port of its own. */
export async function newspaper(html: string): Promise<Newspaper> {
  const page = `<!doctype html><html lang="nb"><head><title>Avis</title><link rel="icon" href="data:,"></head><body>${html}</body></html>`
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(page)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${String(port)}/`, close: () => server.close() }
}

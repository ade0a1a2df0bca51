import { createServer, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { BundleJson } from '@/core/json/bundleJson'
import { largeCsv, withManyPlaces } from './largeCsv'

export interface LargeSite {
  readonly origin: string
  /** Lets the rest of the figures come: half of them wait for it. */
  readonly release: () => void
  readonly close: () => Promise<void>
}

/** A site that is served at `origin`, but where one indicator has that many rows of made-up figures. */
export async function serveLarge(
  origin: string,
  { id, rows, holdBack = false }: { id: string; rows: number; holdBack?: boolean },
): Promise<LargeSite> {
  const bundlePath = `/api/v1/indicators/${id}.json`
  // The site's own build has written it.
  const bundle = withManyPlaces((await (await fetch(origin + bundlePath)).json()) as BundleJson)
  const pieces = [...largeCsv(bundle, rows)].map((piece) => Buffer.from(piece))
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  if (!holdBack) release()

  async function* figures(): AsyncGenerator<Buffer> {
    for (const [index, piece] of pieces.entries()) {
      if (index === Math.floor(pieces.length / 2)) await released
      yield piece
    }
  }
  async function sendFigures(response: ServerResponse): Promise<void> {
    response.writeHead(200, {
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'no-store',
    })
    // A reader who leaves ends it early.
    await pipeline(Readable.from(figures()), response).catch(() => undefined)
  }
  async function pass(path: string, response: ServerResponse): Promise<void> {
    const answer = await fetch(origin + path)
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  }

  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path === `/data/${id}.csv`) void sendFigures(response)
    else if (path === bundlePath)
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(bundle))
    else void pass(path, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  // A server that listens on a port has an address with one.
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    release,
    close,
  }
}

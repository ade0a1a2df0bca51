import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

export interface ReleaseServer {
  readonly origin: string
  /** Serves another build from now on, all at once. */
  readonly publish: (folder: string) => void
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
}

/** A static host whose site can be replaced while readers have it open. */
export async function serveReleases(first: string): Promise<ReleaseServer> {
  let folder = first
  async function answerTo(path: string): Promise<{ status: number; type: string; body: Buffer }> {
    const files = extname(path) === '' ? [join(path, 'index.html')] : [path]
    for (const [file, status] of [
      ...files.map((name) => [name, 200] as const),
      ['404.html', 404] as const,
    ]) {
      const body = await readFile(join(folder, file)).catch(() => null)
      if (body) return { status, type: types[extname(file)] ?? 'application/octet-stream', body }
    }
    return { status: 404, type: 'text/plain', body: Buffer.alloc(0) }
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/')
    void answerTo(path).then(({ status, type, body }) => {
      const caching = path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache'
      response.writeHead(status, { 'content-type': type, 'cache-control': caching }).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    publish: (next) => {
      folder = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

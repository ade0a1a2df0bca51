import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

export interface SiteServer {
  readonly origin: string
  readonly close: () => Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.zip': 'application/zip',
}
const compressed = new Set(['.html', '.js', '.css', '.json', '.csv', '.svg', '.txt', '.xml'])

/** Serves a built site as a good static host does: Brotli at its best, long life for hashed names, ETags for the rest. */
export async function serveSite(folder: string): Promise<SiteServer> {
  // What is asked for is compressed once; the first visit, which is not measured, waits for it.
  const made = new Map<string, Promise<Answer>>()
  const answerTo = (path: string): Promise<Answer> => {
    const answer = made.get(path) ?? makeAnswer(folder, path)
    made.set(path, answer)
    return answer
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/')
    void answerTo(path).then((answer) => {
      send(answer, request, response)
    })
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
  return { origin: `http://127.0.0.1:${String(port)}`, close }
}

function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  if (request.headers['if-none-match'] === answer.headers['etag']) {
    response.writeHead(304, answer.headers).end()
    return
  }
  response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length })
  response.end(answer.body)
}

async function makeAnswer(folder: string, path: string): Promise<Answer> {
  const found = await fileAt(folder, path)
  if (found === null) return { status: 404, headers: {}, body: Buffer.alloc(0) }
  const raw = await readFile(found.file)
  const kind = extname(found.file)
  const body = compressed.has(kind) ? brotli(raw) : raw
  const headers = {
    'content-type': types[kind] ?? 'application/octet-stream',
    'cache-control': path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 16)}"`,
    ...(body === raw ? {} : { 'content-encoding': 'br', vary: 'accept-encoding' }),
  }
  return { status: found.status, headers, body }
}

function brotli(raw: Buffer): Buffer {
  return brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  })
}

/** The file, the page of that name, else the page that a static host shows for unknown addresses. */
async function fileAt(
  folder: string,
  path: string,
): Promise<{ readonly file: string; readonly status: number } | null> {
  const wanted = normalize(join(folder, path))
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return null
  const pages = extname(path) === '' ? [join(wanted, 'index.html'), `${wanted}.html`] : [wanted]
  for (const file of pages) if (await isFile(file)) return { file, status: 200 }
  if (extname(path) !== '') return null
  const index = join(folder, 'index.html')
  return (await isFile(index)) ? { file: index, status: 200 } : null
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}

import { cacheName, largestFile, releaseCaches } from '../editions'
import { fetchOfRelease, newerStatus } from '../fetchOfRelease'
import { limited } from '../limited'
import { releaseHeader } from '../release'
import { offlinePage, pageAddress, type Scope } from '../requestKind'
import type { WorkerFetchEvent } from './workerScope'

/** How long a page may keep the reader waiting where an older one is at hand. */
const patience = 4000

/** The server's page, and a copy of it to keep; null where no answer came. */
export type ServerPage = { readonly page: Response; readonly copy: Response | null } | null

/** Asks the server for a page. */
export async function askForPage(request: Request): Promise<ServerPage> {
  try {
    const page = await fetch(request)
    return { page, copy: page.ok ? page.clone() : null }
  } catch {
    return null
  }
}

/** The server's page where it answers in time and is well; else the kept one; else what says that none is. */
export async function answerPage(
  request: Request,
  scope: Scope,
  asked: Promise<ServerPage>,
): Promise<Response> {
  const kept = await fromAny(pageAddress(request.url), scope)
  const answer = await (kept ? Promise.race([asked, later(patience)]) : asked)
  const page = answer?.page ?? null
  // An address that the server knows nothing of is its to answer.
  if (page !== null && page.status < 500) return page
  if (kept) return kept
  return page ?? (await fromAny(offlinePage(request.url, scope), scope)) ?? Response.error()
}

function later(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(null)
    }, milliseconds)
  })
}

/** Data of the release that the app is of, wherever it is; never of another one. */
export async function answerData(
  event: WorkerFetchEvent,
  release: string,
  { base }: Scope,
): Promise<Response> {
  const { request } = event
  const name = cacheName(base, release)
  const isKept = await caches.has(name)
  const cache = isKept ? await caches.open(name) : null
  const kept = await cache?.match(request.url)
  if (kept) return named(kept, release)
  const { url: address, signal } = request
  const fetched = await fetchOfRelease({ address, signal }, { release, base })
  switch (fetched.status) {
    case 'ready': {
      const { response } = fetched
      if (cache) keepBeside(event, cache, response.clone())
      return named(response, release)
    }
    case 'newer':
      return new Response(null, { status: newerStatus })
    case 'refused':
      return new Response(null, { status: fetched.code })
    case 'lost':
    case 'unreachable':
      return Response.error()
  }
}

/** Keeps a copy while the answer is read: nobody waits for it. */
function keepBeside(event: WorkerFetchEvent, cache: Cache, copy: Response): void {
  const kept = cache.put(event.request.url, limited(copy, largestFile))
  event.waitUntil(kept.catch(() => undefined))
}

/** The answer, saying that it is of the release. */
function named(response: Response, release: string): Response {
  const headers = new Headers(response.headers)
  headers.set(releaseHeader, release)
  headers.delete('content-encoding')
  return new Response(response.body, { headers })
}

/** Under its name an asset never changes: whichever release has it will do. One that was needed is kept. */
export async function answerAsset(event: WorkerFetchEvent, scope: Scope): Promise<Response> {
  const { request } = event
  const kept = await fromAny(request.url, scope)
  if (kept) return kept
  const response = await fetch(request)
  const [newest] = releaseCaches(await caches.keys(), scope.base)
  if (response.ok && newest !== undefined)
    keepBeside(event, await caches.open(newest), response.clone())
  return response
}

/** The server, else what is kept. */
export async function answerFile(request: Request, scope: Scope): Promise<Response> {
  const fetched = await fetch(request).catch(() => null)
  return fetched ?? (await fromAny(request.url, scope)) ?? Response.error()
}

/** What is kept under an address, of the newest release that has it. */
async function fromAny(address: string, { base }: Scope): Promise<Response | undefined> {
  for (const name of releaseCaches(await caches.keys(), base)) {
    const found = await (await caches.open(name)).match(address)
    if (found) return found
  }
  return undefined
}

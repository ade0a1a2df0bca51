import { outdatedCaches } from '../editions'
import { releaseHeader } from '../release'
import { requestKind, type Scope } from '../requestKind'
import {
  answerAsset,
  answerData,
  answerFile,
  answerPage,
  askForPage,
  type ServerPage,
} from './answer'
import { fetchPage, keepPage } from './keep'
import type { WorkerFetchEvent, WorkerScope } from './workerScope'

// In a service worker this is its scope; the project is typed for pages.
const worker = globalThis as unknown as WorkerScope
const { origin, pathname: base } = new URL(worker.registration.scope)
const scope: Scope = { origin, base }

// It knows nothing of releases itself, so that a newer one may take over at once.
worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting())
})
worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([worker.clients.claim(), forget()]))
})
worker.addEventListener('message', (event) => {
  const page = visited(event.data)
  if (page !== null) event.waitUntil(fetchPage(page, scope))
})
worker.addEventListener('fetch', answer)

function answer(event: WorkerFetchEvent): void {
  const { request } = event
  const release = request.headers.get(releaseHeader)
  const { method, url: address, mode } = request
  const kind = requestKind({ method, address, isNavigation: mode === 'navigate', release }, scope)
  switch (kind) {
    case 'page': {
      const asked = askForPage(request)
      event.waitUntil(keepAnswer(request.url, asked))
      event.respondWith(answerPage(request, scope, asked))
      return
    }
    case 'data':
      if (release !== null) event.respondWith(answerData(event, release, scope))
      return
    case 'asset':
      event.respondWith(answerAsset(event, scope))
      return
    case 'file':
      event.respondWith(answerFile(request, scope))
      return
    case 'other':
      return
  }
}

/** Keeps what the server has answered; a page that cannot be kept is still read. */
async function keepAnswer(address: string, asked: Promise<ServerPage>): Promise<void> {
  const copy = (await asked)?.copy
  if (copy) await keepPage(copy, address, scope).catch(() => undefined)
}

async function forget(): Promise<void> {
  for (const name of outdatedCaches(await caches.keys(), base)) await caches.delete(name)
}

/** The page that the app says was visited; null for any other message. */
function visited(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('visited' in data)) return null
  return typeof data.visited === 'string' && data.visited.startsWith(origin) ? data.visited : null
}

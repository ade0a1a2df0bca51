import {
  cacheName,
  largestFile,
  outdatedCaches,
  pagesBeyond,
  pagesToRefresh,
  releaseCaches,
} from '../editions'
import { limited } from '../limited'
import { linkedFiles, markFetched, releaseOfPage } from '../keptPage'
import { serverRelease, type PageRelease } from '../release'
import { isFile, pageAddress, type Scope } from '../requestKind'

/** Keeps a page with its assets and data in the cache of its own release. */
export async function keepPage(page: Response, address: string, scope: Scope): Promise<void> {
  const html = await page.text()
  const release = releaseOfPage(html)
  if (release === null) return
  const name = cacheName(scope.base, release.release)
  const isNew = !(await caches.has(name))
  const cache = await caches.open(name)
  const key = pageAddress(address)
  // Anew, so that the last visited page is the last of the list.
  await cache.delete(key)
  await cache.put(key, pageResponse(html, page.headers))
  await keepFiles(cache, release, [...linkedFiles(html, scope.base), ...release.files])
  await keepPages(cache, release, scope)
  if (isNew) await refresh(cache, scope)
  await tidy(cache, release, scope)
}

/** Fetches a page, and keeps it. */
export async function fetchPage(address: string, scope: Scope): Promise<void> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => null)
  if (response?.ok) await keepPage(response, address, scope)
}

function pageResponse(html: string, headers: Headers): Response {
  const kept = new Headers(headers)
  // The text is no longer as it came over the wire.
  kept.delete('content-encoding')
  kept.delete('content-length')
  return new Response(markFetched(html, Math.round(performance.timeOrigin + performance.now())), {
    headers: kept,
  })
}

async function keepFiles(
  cache: Cache,
  { release, base }: PageRelease,
  files: readonly string[],
): Promise<void> {
  const fetched = await Promise.all(files.map((file) => missing(cache, file)))
  const found = fetched.filter((each) => each !== null)
  if (found.length === 0) return
  // Only now: if the server still has this release, everything that has come is of it.
  if ((await serverRelease(base)) !== release) return
  // One that is too large is left out, not the others.
  await Promise.allSettled(
    found.map(([file, response]) => cache.put(file, limited(response, largestFile))),
  )
}

async function missing(
  cache: Cache,
  file: string,
): Promise<readonly [file: string, response: Response] | null> {
  if (await cache.match(file)) return null
  const isAsset = file.includes('/assets/')
  const response = await fetch(file, isAsset ? {} : { cache: 'no-cache' }).catch(() => null)
  if (!response?.ok || Number(response.headers.get('content-length')) > largestFile) return null
  return [file, response]
}

/** The overview and the pages that say that a page is not kept. */
async function keepPages(cache: Cache, { pages }: PageRelease, scope: Scope): Promise<void> {
  for (const page of pages) {
    const address = pageAddress(`${scope.origin}${page}`)
    if (!(await cache.match(address))) await fetchPage(address, scope)
  }
}

/** What was visited in the release before is fetched again, so that it is there and as fresh. */
async function refresh(cache: Cache, scope: Scope): Promise<void> {
  const [, before] = releaseCaches(await caches.keys(), scope.base)
  if (before === undefined) return
  const visited = await pagesOf(await caches.open(before))
  for (const page of pagesToRefresh(visited, await pagesOf(cache))) await fetchPage(page, scope)
}

async function tidy(cache: Cache, { pages }: PageRelease, scope: Scope): Promise<void> {
  const always = pages.map((page) => pageAddress(`${scope.origin}${page}`))
  for (const page of pagesBeyond(await pagesOf(cache), always)) await cache.delete(page)
  for (const name of outdatedCaches(await caches.keys(), scope.base)) await caches.delete(name)
}

/** Every page of a cache, in the order they were visited. */
async function pagesOf(cache: Cache): Promise<readonly string[]> {
  const addresses = (await cache.keys()).map(({ url }) => url)
  return addresses.filter((address) => !isFile(new URL(address).pathname))
}

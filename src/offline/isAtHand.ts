import { cacheName } from './editions'
import type { PageRelease } from './release'

/** Whether every script that a page may ask for later is kept on this machine. */
export async function isAtHand({ base, release, files }: PageRelease): Promise<boolean> {
  // Browsers have no caches where a site is not served safely.
  if (typeof caches === 'undefined') return false
  const name = cacheName(base, release)
  // Opening one that is not there would make it.
  if (!(await caches.has(name))) return false
  const requests = await (await caches.open(name)).keys()
  const kept = new Set(requests.map(({ url }) => new URL(url).pathname))
  return files.every((file) => !file.endsWith('.js') || kept.has(file))
}

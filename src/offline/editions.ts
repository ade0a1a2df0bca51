/** Which caches there are: one for each release, so that nothing of two releases is ever mixed. */

/** Changes when what is kept changes its form. */
const format = 'siktemal-1'

/** Enough to read on in what was open while two newer releases came. */
const mostReleases = 3

/** Pages of one release; the overview and the pages for what is not kept come on top. */
export const mostPages = 80

/** Pages that a new release fetches anew, the last visited first. */
const mostRefreshed = 20

/** Larger files are not kept: they would crowd out the pages. */
export const largestFile = 3_000_000

export function cacheName(base: string, release: string): string {
  return `${format} ${base} ${release}`
}

/** The site's own caches, the newest release first; browsers list them in the order they were made. */
export function releaseCaches(names: readonly string[], base: string): readonly string[] {
  return names.filter((name) => name.startsWith(`${format} ${base} `)).toReversed()
}

/** Caches that can go: older releases, and what an earlier form of this worker has left. */
export function outdatedCaches(names: readonly string[], base: string): readonly string[] {
  const kept = releaseCaches(names, base).slice(0, mostReleases)
  return names.filter(
    (name) => /^siktemal-\d+ /.test(name) && name.split(' ')[1] === base && !kept.includes(name),
  )
}

/** Pages visited in an older release that a new one should have too; both lists in order of visit. */
export function pagesToRefresh(
  before: readonly string[],
  now: readonly string[],
): readonly string[] {
  return before.filter((page) => !now.includes(page)).slice(-mostRefreshed)
}

/** Pages beyond the most that are kept, the first visited first; some are never let go. */
export function pagesBeyond(
  pages: readonly string[],
  always: readonly string[],
): readonly string[] {
  const visited = pages.filter((page) => !always.includes(page))
  return visited.slice(0, Math.max(0, visited.length - mostPages))
}

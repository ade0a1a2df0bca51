/** Names that the build, the app and the service worker agree on. */

/** Published beside the pages: which release the server has now. */
export const releaseFile = 'release.json'

/** Says with a request which release it is for, and with an answer which one it is of. */
export const releaseHeader = 'X-Siktemal-Release'

/** The element that tells a page's release. */
export const releaseElement = 'page-release'

/** What a page says of the release that it is a part of. */
export interface PageRelease {
  readonly release: string
  /** Where the site stands on its host: `/` or `/path/`. */
  readonly base: string
  /** Files that the page asks for later: its data, the live chart; from the host's root. */
  readonly files: readonly string[]
  /** The overview in the page's language, and the pages that say that a page is not kept. */
  readonly pages: readonly string[]
}

/** What the release file says. */
export interface ServerRelease {
  readonly release: string
  /** The data edition: when its newest figure was published, and the hash of its folder. */
  readonly edition: { readonly date: string | null; readonly hash: string }
  /** The day its verdicts are of. */
  readonly assessed: string
}

/** The release that the server has now; null where it cannot be asked. */
export async function serverRelease(base: string): Promise<string | null> {
  try {
    const response = await fetch(`${base}${releaseFile}`, { cache: 'no-store' })
    if (!response.ok) return null
    // The build writes the file from this type.
    return ((await response.json()) as ServerRelease).release
  } catch {
    return null
  }
}

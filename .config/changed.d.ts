/** What is known of a published site. */
export interface SiteState {
  readonly hash: string
  /** ISO day of the build. */
  readonly day: string
}

/** A text with a day taken out, however it is written. */
export function withoutDay(text: string, day: string): string
/** What a site shows, without its day: the contents of its data by path, and the version of the program. */
export function siteHash(
  files: Iterable<readonly [path: string, text: string]>,
  build: { readonly day: string; readonly version: string },
): string
/** True where the published state is not known, differs, or is a week old. */
export function isChanged(built: SiteState, published: SiteState | null): boolean

import { releaseElement, type PageRelease } from './release'

/** The release of the page that is open; null where there is none (the dev server), or no page at all. */
export function openRelease(): PageRelease | null {
  if (typeof document === 'undefined') return null
  const text = document.getElementById(releaseElement)?.textContent
  // The build writes this element from the very type it is read as.
  return text ? (JSON.parse(text) as PageRelease) : null
}

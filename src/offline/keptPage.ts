import { releaseElement, type PageRelease } from './release'

/** The release that a page is of; null for a page that is none of ours. */
export function releaseOfPage(html: string): PageRelease | null {
  const element = new RegExp(`<script[^>]*id="${releaseElement}"[^>]*>([^<]*)</script>`)
  const text = element.exec(html)?.[1]
  // The build writes the element from this type.
  return text === undefined ? null : (JSON.parse(text) as PageRelease)
}

/** The files of the site that a page names in its head and scripts, from the host's root. */
export function linkedFiles(html: string, base: string): readonly string[] {
  const linked = [...html.matchAll(/<(?:script|link)\s[^>]*>/g)].flatMap(([tag]) => {
    const isFile = /rel="(stylesheet|modulepreload|preload|icon|manifest)"|<script/.test(tag)
    const address = /(?:src|href)="([^"]*)"/.exec(tag)?.[1]
    return isFile && address !== undefined && address.startsWith(base) ? [address] : []
  })
  return [...new Set(linked)]
}

/** The page as it is kept: it says of itself when it was fetched, in milliseconds. */
export function markFetched(html: string, time: number): string {
  return html.replace('<html ', `<html data-fetched="${String(time)}" `)
}

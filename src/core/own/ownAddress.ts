/** Pages that a reader's own figures have, beside the overview. */
const ownRoutes = /^\/(?:(?:areas|indicators|plans|bodies)\/.+|changes|explore|meeting|requests)$/

/**
 * Where an address inside the monitor leads on a page of own figures: to the same page of theirs, with
 * what the address chooses; to the site's own page where theirs have none.
 */
export function ownAddress(path: string, set: number): string {
  const route = path.replace(/[?#].*$/, '')
  if (route !== '/' && !ownRoutes.test(route)) return path
  const page = encodeURIComponent(decodeURIComponent(route.slice(1))).replaceAll('%2F', '/')
  const chosen = path.slice(route.length).replace(/^\?/, '&')
  return `/own?set=${String(set)}&page=${page}${chosen}`
}

/** What an address of a page of own figures chooses there. */
export function ownChoice(
  query: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(query).flatMap(([key, value]) =>
    typeof value === 'string' && key !== 'set' && key !== 'page' ? [[key, value] as const] : [],
  )
  return Object.fromEntries(entries)
}

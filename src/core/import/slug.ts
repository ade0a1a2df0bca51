import { columnName } from '../read/header'

const letters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['å', 'a'],
  ['ß', 'ss'],
  ['ð', 'd'],
  ['þ', 'th'],
])

/** A name as an id: `Møre og Romsdal` is `more-og-romsdal`; empty where nothing of it can stay. */
export function slug(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåßðþ]/g, (letter) => idIn(letters, letter))
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[-_]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}

/** What stands for a code in a table that has all of them. */
export function idIn(ids: ReadonlyMap<string, string>, code: string): string {
  // The callers ask for codes that were put there.
  return ids.get(code) as string
}

/** What a source is called by, until it gets its id. */
export function sourceKey(name: string): string {
  return slug(name).slice(0, 40).replace(/-$/, '') || 'source'
}

/** An id for each code, no two alike. */
export function valueIds(codes: readonly string[]): ReadonlyMap<string, string> {
  return uniqueIds(codes, (code) => slug(code) || 'x')
}

/** An id for each dimension; none is the name of a column. */
export function dimensionIds(codes: readonly string[]): ReadonlyMap<string, string> {
  return uniqueIds(codes, (code) => {
    const id = slug(code) || 'd'
    return columnName(id) !== null || id === 'all' ? `${id}-group` : id
  })
}

function uniqueIds(
  codes: readonly string[],
  idOf: (code: string) => string,
): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const ids = new Map<string, string>()
  for (const code of codes) {
    const id = freeId(idOf(code), taken)
    taken.add(id)
    ids.set(code, id)
  }
  return ids
}

/** An id that is not taken: the one wished for, else with the next number behind it. */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  let id = wish
  for (let number = 2; taken.has(id); number += 1) id = `${wish}-${String(number)}`
  return id
}

import { freeId, slug } from '../import/slug'
import { yamlText } from '../import/pairFiles'
import type { Language } from '../model'
import { decodeBytes } from '../read/bytes'
import { isRead } from '../read/folder'
import { columnName } from '../read/header'
import { isId } from '../read/shape'
import { guessedYaml } from './guessIndicator'
import { ownWords } from './ownWords'
import { surveyCsv, type Survey } from './survey'

export type Files = ReadonlyMap<string, Uint8Array>

/** Files as a data folder. */
export interface Arranged {
  readonly files: Files
  /** Paths in the folder of what was not brought but made, so that the rest can be read. */
  readonly made: readonly string[]
  /** Brought, but no part of a monitor. */
  readonly left: readonly string[]
}

const encoder = new TextEncoder()

/**
 * Files as somebody brings them, put where a data folder has them. With a `monitor.yaml` the folder is the
 * one it stands in; else loose files get their places, and what the reader cannot do without is made.
 */
export function arrangeFiles(brought: Files, language: Language): Arranged {
  const paths = [...brought.keys()].filter((path) => !isRubbish(path))
  const root = rootOf(paths)
  return root === null ? arrangeLoose(brought, paths, language) : arrangeWhole(brought, paths, root)
}

/** What operating systems put into zips and folders of their own accord. */
function isRubbish(path: string): boolean {
  return /(?:^|\/)(?:\.|~\$|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/.test(path)
}

/** The folder of the `monitor.yaml` that lies highest; null without one. */
function rootOf(paths: readonly string[]): string | null {
  const found = paths.filter((path) => /(?:^|\/)monitor\.yaml$/.test(path))
  const [first] = found.toSorted((a, b) => a.split('/').length - b.split('/').length)
  return first === undefined ? null : first.slice(0, -'monitor.yaml'.length)
}

function arrangeWhole(brought: Files, paths: readonly string[], root: string): Arranged {
  const files = new Map<string, Uint8Array>()
  const left: string[] = []
  for (const path of paths) {
    const inside = path.startsWith(root) ? path.slice(root.length) : null
    // The reader itself tells of names that are nearly right.
    const isPart = inside !== null && (isRead(inside) || isNearly(inside))
    if (isPart) files.set(inside, bytesOf(brought, path))
    else left.push(path)
  }
  return { files, made: [], left }
}

function isNearly(path: string): boolean {
  return isRead(path.toLowerCase().replace(/\.yml$/, '.yaml'))
}

function bytesOf(files: Files, path: string): Uint8Array {
  // Every path is one of the map's own.
  return files.get(path) as Uint8Array
}

function arrangeLoose(brought: Files, paths: readonly string[], language: Language): Arranged {
  const files = new Map<string, Uint8Array>()
  const left: string[] = []
  for (const path of paths) {
    const place = placeOf(path, bytesOf(brought, path))
    if (place === null) left.push(path)
    else files.set(freePlace(place, files), bytesOf(brought, path))
  }
  const made = makeMissing(files, language)
  for (const [path, bytes] of encoded(made)) files.set(path, bytes)
  return { files, made: [...made.keys()], left }
}

function encoded(texts: ReadonlyMap<string, string>): Files {
  return new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]))
}

const lists = ['sources', 'bodies', 'requests', 'events']

/** Where a loose file belongs; null for one that is no part of a monitor. */
function placeOf(path: string, bytes: Uint8Array): string | null {
  const [, name = '', ending = ''] = /([^/]*)\.(\w+)$/.exec(path.toLowerCase()) ?? []
  if (['csv', 'tsv', 'txt'].includes(ending)) return `indicators/${idFrom(name)}.csv`
  if (!['yaml', 'yml'].includes(ending)) return null
  if (lists.includes(name)) return `${name}.yaml`
  const isPlan = /(?:^|\/)plans\//.test(path) || (!isIndicator(bytes) && hasTargets(bytes))
  return `${isPlan ? 'plans' : 'indicators'}/${idFrom(name)}.yaml`
}

/** `exports.nb.csv` is the site's own `exports` for Excel. */
function idFrom(name: string): string {
  const bare = name.replace(/\.nb$/, '')
  const id = isId(bare) ? bare : slug(bare)
  return id === '' || id === 'all' ? 'figures' : id
}

function isIndicator(bytes: Uint8Array): boolean {
  return keyIn(bytes, 'unit') !== null
}

function hasTargets(bytes: Uint8Array): boolean {
  return ['targets', 'measures', 'goals', 'activities'].some((key) => keyIn(bytes, key) !== null)
}

/** What stands behind a key at the left edge of a YAML text; null where it is not there. */
function keyIn(bytes: Uint8Array, key: string): string | null {
  const text = textOf(bytes)
  return new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(text)?.[1] ?? null
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeBytes(bytes, null)
  return decoded.status === 'text' ? decoded.text : ''
}

function freePlace(place: string, files: Files): string {
  const end = place.lastIndexOf('.')
  const ending = place.slice(end)
  const alike = [...files.keys()].filter((path) => path.endsWith(ending))
  const taken = new Set(alike.map((path) => path.slice(0, -ending.length)))
  return `${freeId(place.slice(0, end), taken)}${ending}`
}

/** Settings, sources and descriptions that the files at hand need and nobody brought. */
function makeMissing(files: Files, language: Language): ReadonlyMap<string, string> {
  const made = new Map<string, string>()
  const surveys = new Map<string, Survey | null>()
  const area = 'own'
  for (const [path, bytes] of files) {
    const id = /^indicators\/(.+)\.csv$/.exec(path)?.[1]
    if (id === undefined) continue
    surveys.set(id, surveyCsv(bytes))
    const yaml = `indicators/${id}.yaml`
    const setting = { title: id, area, language }
    if (!files.has(yaml)) made.set(yaml, guessedYaml(surveys.get(id) ?? null, setting))
  }
  const areas = areasNamed([...files, ...encoded(made)])
  made.set('monitor.yaml', monitorYaml(areas, new Map(), language))
  const sources = sourcesIn([...surveys.values()])
  if (!files.has('sources.yaml') && sources.length > 0) {
    const titles = sources.map((source) => [source, { title: source }] as const)
    made.set('sources.yaml', yamlText(Object.fromEntries(titles)))
  }
  return made
}

/** The areas that the files name. */
function areasNamed(files: Iterable<readonly [string, Uint8Array]>): readonly string[] {
  const texts = [...files].filter(([path]) => path.endsWith('.yaml'))
  const named = texts.flatMap(([, bytes]) =>
    [
      ...textOf(bytes).matchAll(/^(?:area|.*\bmonitor_area):[ \t]*['"]?([a-z0-9][a-z0-9_-]*)/gm),
    ].map(([, area = '']) => area),
  )
  return named.length === 0 ? ['own'] : [...new Set(named)]
}

/** The settings of loose files anew: with the areas that they name, and with one more. */
export function settingsWith(
  files: Files,
  { area, titles }: { readonly area: string | null; readonly titles: ReadonlyMap<string, string> },
  language: Language,
): Uint8Array {
  const ids = new Set([...areasNamed(files), ...(area === null ? [] : [area])])
  return encoder.encode(monitorYaml([...ids], titles, language))
}

function monitorYaml(
  areas: readonly string[],
  titles: ReadonlyMap<string, string>,
  language: Language,
): string {
  const words = ownWords[language]
  return yamlText({
    title: { [language]: words.title },
    languages: [language],
    default_language: language,
    areas: areas.map((id) => ({
      id,
      title: { [language]: titles.get(id) ?? (id === 'own' ? words.area : id) },
    })),
  })
}

/** The sources that rows name. */
function sourcesIn(surveys: readonly (Survey | null)[]): readonly string[] {
  const named = surveys.flatMap(
    (survey) =>
      survey?.columns.filter(({ name }) => columnName(name) === 'source').flatMap(valuesOf) ?? [],
  )
  return [...new Set(named)].filter(isId)
}

function valuesOf({ values }: { readonly values: readonly string[] }): readonly string[] {
  return values.map((value) => value.toLowerCase())
}

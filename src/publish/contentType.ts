import { themePattern } from './themeFile'

/** What is published beside the app. */
const published: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
  ics: 'text/calendar',
  xml: 'application/xml',
  zip: 'application/zip',
  webmanifest: 'application/manifest+json',
}

/** Media types by the ending of a file's name, those of the app itself too. */
export const mediaTypes: Readonly<Record<string, string>> = {
  ...published,
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  png: 'image/png',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
}

export const feedType = 'application/atom+xml'

const special = [
  [/(^|\/)feed\.xml$/, feedType],
  // The one stylesheet that comes from the data folder.
  [themePattern, 'text/css'],
] as const

const packed = ['zip', 'woff2', 'png', 'ico', 'pdf', 'wasm']

/** True for a file that is text, by its name. */
export function isTextFile(path: string): boolean {
  const ending = endingOf(path)
  return ending in mediaTypes && !packed.includes(ending)
}

/** What a published file is served as, by its name; null for files of the app itself. */
export function contentType(path: string): string | null {
  const type = special.find(([pattern]) => pattern.test(path))?.[1] ?? published[endingOf(path)]
  if (type === undefined) return null
  return isTextFile(path) ? `${type}; charset=utf-8` : type
}

function endingOf(path: string): string {
  return path.split('.').pop() ?? ''
}

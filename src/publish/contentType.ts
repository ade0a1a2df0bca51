const types: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
}

/** What a published file is served as, by its name; null for files of the app itself. */
export function contentType(path: string): string | null {
  if (/(^|\/)feed\.xml$/.test(path)) return 'application/atom+xml; charset=utf-8'
  return types[path.split('.').pop() ?? ''] ?? null
}

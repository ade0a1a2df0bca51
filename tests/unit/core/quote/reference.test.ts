import { expect, test } from 'vitest'
import { apaReference, bibtexReference, cslReference, type Cited } from '@/core/quote/reference'

const cited: Cited = {
  id: 'exports',
  title: 'Eksport & 100 % {mer}',
  site: 'Prøven',
  publisher: 'Kontoret',
  edition: '2025-11-07',
  hash: 'abcd1234',
  address: 'https://example.org/indicators/exports?known=2026-01-01',
  accessed: '2026-01-01',
  language: 'nb',
}

test('APA names publisher, year, title, edition, kind, site, day and address', () => {
  expect(apaReference(cited)).toBe(
    'Kontoret. (2025). Eksport & 100 % {mer} (datautgave 7. november 2025, abcd1234) [Datasett]. ' +
      'Prøven. Hentet 1. januar 2026 fra https://example.org/indicators/exports?known=2026-01-01',
  )
})

test.each([
  ['nn', 'datautgåve', 'Henta 1. januar 2026 frå'],
  ['en', 'data edition', 'Retrieved 1 January 2026, from'],
] as const)('%s has its own words', (language, edition, retrieved) => {
  const reference = apaReference({ ...cited, language })
  expect(reference).toContain(edition)
  expect(reference).toContain(retrieved)
})

test.each([
  ['nb', '(u.å.)', '(datautgave abcd1234)'],
  ['nn', '(u.å.)', '(datautgåve abcd1234)'],
  ['en', '(n.d.)', '(data edition abcd1234)'],
] as const)('%s: an edition without a date says so', (language, year, edition) => {
  const reference = apaReference({ ...cited, language, edition: null })
  expect(reference).toContain(year)
  expect(reference).toContain(edition)
})

test('a monitor that publishes itself is named once', () => {
  expect(apaReference({ ...cited, publisher: 'Prøven' }).match(/Prøven/g)).toHaveLength(1)
})

test('BibTeX escapes what LaTeX would read, and leaves out what is unknown', () => {
  expect(bibtexReference(cited).split('\n')).toEqual([
    '@misc{exports,',
    '  author = {{Kontoret}},',
    '  title = {{Eksport \\& 100 \\% \\{mer\\}}},',
    '  howpublished = {Prøven},',
    '  year = {2025},',
    '  month = {11},',
    '  version = {abcd1234},',
    '  note = {datautgave 7. november 2025, abcd1234},',
    '  url = {https://example.org/indicators/exports?known=2026-01-01},',
    '  urldate = {2026-01-01},',
    '}',
  ])
  const undated = bibtexReference({ ...cited, edition: null, title: 'a\\b~c^d' })
  expect(undated).not.toContain('year')
  expect(undated).not.toContain('month')
  expect(undated).toContain('a\\textbackslash b\\textasciitilde c\\textasciicircum d')
  expect(bibtexReference({ ...cited, edition: '2025' })).not.toContain('month')
})

test('CSL-JSON is one data set, with dates as parts, as far as they are known', () => {
  expect(JSON.parse(cslReference(cited))).toEqual([
    {
      id: 'exports',
      type: 'dataset',
      title: 'Eksport & 100 % {mer}',
      author: [{ literal: 'Kontoret' }],
      'container-title': 'Prøven',
      publisher: 'Kontoret',
      issued: { 'date-parts': [[2025, 11, 7]] },
      accessed: { 'date-parts': [[2026, 1, 1]] },
      version: 'abcd1234',
      URL: 'https://example.org/indicators/exports?known=2026-01-01',
      language: 'nb',
    },
  ])
  expect(cslReference({ ...cited, edition: null })).not.toContain('issued')
})

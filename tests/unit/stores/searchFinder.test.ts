import { expect, test } from 'vitest'
import type { SearchEntry } from '@/core/search/searchEntries'
import { createFinder } from '@/stores/searchFinder'

const entry = (title: string, words = ''): SearchEntry => ({
  kind: 'indicator',
  path: `/${title}`,
  title,
  detail: '',
  status: null,
  reason: null,
  words,
})
const find = createFinder([
  entry('Kliniske behandlingsstudier', 'Clinical trials pasienter som deltar'),
  entry('Helseeksport', 'Health-industry exports milliarder'),
  entry('Forskning i kommunene', 'FoU-midler til kommunal sektor'),
  entry('Ventetid til sykehusbehandling', 'Waiting time'),
])
const titles = (query: string): string[] => find(query).map(({ title }) => title)

test.each([
  ['inflection', 'kommunenes'],
  ['case', 'KOMMUNENE'],
  ['a beginning', 'komm'],
  ['a typing error', 'komunene'],
  ['every word', 'forskning kommune'],
])('finds by %s', (_why, query) => {
  expect(titles(query)[0]).toBe('Forskning i kommunene')
})

test('finds a part of a compound, after the words that begin so', () => {
  const both = createFinder([entry('Helseeksport'), entry('Eksport av varer')])
  expect(both('eksport').map(({ title }) => title)).toEqual(['Eksport av varer', 'Helseeksport'])
  expect(titles('tid')).toEqual(['Ventetid til sykehusbehandling'])
})

test('finds by the name in another language', () => {
  expect(titles('waiting')).toEqual(['Ventetid til sykehusbehandling'])
})

test('a title counts for more than other words', () => {
  const both = createFinder([entry('Noe annet', 'ventetid'), entry('Ventetid')])
  expect(both('ventetid').map(({ title }) => title)).toEqual(['Ventetid', 'Noe annet'])
})

test('every word must be found; nothing is found by nothing', () => {
  expect(titles('kommune romfart')).toEqual([])
  expect(titles('')).toEqual([])
  expect(titles('  ')).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { fc, test as prop } from '@fast-check/vitest'
import { searchTerm } from '@/core/search/searchTerm'

describe('searchTerm', () => {
  test.each([
    ['studie', 'studier', 'studien', 'studiene', 'studienes'],
    ['kommune', 'Kommuner', 'kommunen', 'kommunene', 'kommunenes', 'kommunar', 'kommunane'],
    ['mål', 'målet', 'måla', 'maal', 'Mål'],
    ['eksport', 'eksporten', 'eksports'],
    ['anskaffelse', 'anskaffelser', 'anskaffelsene'],
    ['budget', 'budgets'],
  ])('the forms of %s are one', (first, ...others) => {
    expect(others.map(searchTerm)).toEqual(others.map(() => searchTerm(first)))
  })

  test('a short word keeps its letters', () => {
    expect(['is', 'en', 'FoU', 'sten'].map(searchTerm)).toEqual(['is', 'en', 'fou', 'sten'])
  })

  prop.prop([fc.string()])('a word never becomes empty, and never longer than its fold', (word) => {
    const term = searchTerm(word)
    expect(term === '').toBe(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') === '')
  })
})

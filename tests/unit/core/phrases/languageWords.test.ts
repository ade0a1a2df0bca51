import { expect, test } from 'vitest'
import { languages } from '@/core/model'
import { sharesSection, sharesText } from '@/core/phrases/languageWords'

const count = { texts: 1200, words: 1 }
const shares = (nynorsk: number | null) => ({
  nb: count,
  nn: count,
  en: count,
  nynorsk,
  least: 0.25,
})
const text = (nynorsk: number | null): string =>
  sharesText(shares(nynorsk), 'nb').replaceAll('\u00a0', ' ')

test('says how much is in each, and whether that is enough', () => {
  expect(text(0.4331)).toBe(
    'Av ordene i datamappens norske tekster er 56,7 prosent bokmål og 43,3 prosent nynorsk. Statsorganer skal ha minst 25 prosent av hver målform. Det er oppfylt.',
  )
  expect(text(0.25)).toContain('oppfylt')
  expect(text(0.2)).toContain('for lite nynorsk')
  expect(text(0.8)).toContain('for lite bokmål')
  expect(text(null)).toBe('Datamappen har ingen norske tekster.')
})

test.each(languages)('the section says how it is counted: %s', (language) => {
  const { title, paragraphs } = sharesSection(shares(0.5), language)
  expect(title).not.toBe('')
  expect(paragraphs).toHaveLength(2)
  expect(paragraphs[0]).toMatch(/1.200/)
  expect(sharesText(shares(0.1), language)).not.toBe(sharesText(shares(0.5), language))
  expect(sharesText(shares(null), language)).not.toMatch(/\d/)
})

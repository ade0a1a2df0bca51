import { describe, expect, test } from 'vitest'
import { languages } from '@/core/model'
import { calculationWords } from '@/core/phrases/calculationWords'
import { phrasesIn } from '@/core/phrases/phrasesIn'
import { reasons, statuses, verdictNotes } from '@/core/verdict/model'

/** Every text of a table, its sentences filled with figures. */
function textsOf(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table]
  if (typeof table === 'function') {
    const filled: unknown = table('1', '2', '3')
    const changes = [true, false].map((up): unknown => table({ up, amount: '4' }, '5'))
    return [filled, ...changes].map(String)
  }
  return Object.values(table ?? {}).flatMap(textsOf)
}

function wordsOf(language: (typeof languages)[number]): ReadonlySet<string> {
  const text = [phrasesIn(language), calculationWords(language)].flatMap(textsOf).join(' ')
  return new Set(text.toLowerCase().match(/\p{L}+/gu))
}

describe('phrases', () => {
  test.each(languages)('%s has words for every status, reason and note', (language) => {
    const phrases = phrasesIn(language)
    const found = [
      ...statuses.map((status) => phrases.status[status]),
      ...reasons.flatMap((reason) => [phrases.reason[reason], phrases.why[reason]]),
      ...verdictNotes.map((note) => phrases.note[note]),
    ]
    expect(found.every((text) => text.length > 3)).toBe(true)
  })

  test('nynorsk is not bokmål', () => {
    const bokmaal = ['ikke', 'fra', 'tallet', 'tall', 'hvert', 'uten', 'veien', 'mangler', 'være']
    const nynorsk = wordsOf('nn')
    expect(bokmaal.filter((word) => nynorsk.has(word))).toEqual([])
  })

  test('the tables of the three languages have the same texts', () => {
    const shapes = languages.map(
      (language) => textsOf([phrasesIn(language), calculationWords(language)]).length,
    )
    expect(new Set(shapes).size).toBe(1)
  })
})

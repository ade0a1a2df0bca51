import { expect, test } from 'vitest'
import { languageShares } from '@/core/languageShares'
import { monitorOf } from '../../helpers/folder'

const settings = `
title: { nb: En to, nn: Ein to tre, en: One }
languages: [nb, nn, en]
default_language: nb
colours: { nb: '#fff' }
areas:
  - { id: a, title: Område }
`

test('counts words with letters in every text of the folder, by language', () => {
  const { nb, nn, en, nynorsk, least } = languageShares(monitorOf({ 'monitor.yaml': settings }))
  expect(nb).toEqual({ texts: 2, words: 3 })
  expect(nn).toEqual({ texts: 1, words: 3 })
  expect(en).toEqual({ texts: 1, words: 1 })
  expect(nynorsk).toBe(0.5)
  expect(least).toBe(0.25)
})

test('lists of texts count, a note that rows share counts once, titles of sources do not', () => {
  const shares = languageShares(
    monitorOf({
      'monitor.yaml': settings,
      'sources.yaml': `s: { title: { nn: Ei lang kjelde frå andre } }\n`,
      'indicators/x.yaml': `
title: Tall
area: a
unit: { code: c }
frequency: annual
counts: { nn: [Ein ting, To ting] }
dimensions: [{ id: nb, title: Utvalg, kind: category, values: [{ id: one, title: En }] }]
headline: { nb: one }
`,
      'indicators/x.csv': `period,nb,value,source,note_nn
2020,one,1,s,Sjå side 12
2021,one,2,s,Sjå side 12
`,
    }),
  )
  expect(shares.nn).toEqual({ texts: 3, words: 3 + 4 + 2 })
  expect(shares.nb).toEqual({ texts: 5, words: 6 })
})

test('a folder without Norwegian text has no share', () => {
  const texts = `
title: One
languages: [en]
default_language: en
areas: [{ id: a, title: Two }]
`
  expect(languageShares(monitorOf({ 'monitor.yaml': texts })).nynorsk).toBeNull()
})

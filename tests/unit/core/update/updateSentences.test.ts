import { expect, test } from 'vitest'
import { languages } from '@/core/model'
import { updateSentences } from '@/core/update/updateSentences'
import { updated } from '../../../helpers/updating'

const old = 'period,value\n2019,9\n2020,10\n2021,12\n2022,1*\n'
const all = {
  old,
  file: 'period,value,note\n2020,10,ny\n2021,13,\n2022,1,\n2023,14,\n2024,..,\n2024,5,\n',
}

test('an update says what was added, by kind, and what was left alone', () => {
  expect(updateSentences(updated(all), 'nb')).toEqual([
    '4 rader lagt til i indicators/x.csv: 2 nye tall, 1 endret tall og 1 tall med ny status eller presisjon.',
    'Filen har fått kolonner den ikke hadde: published. Radene fra før har tomme celler der.',
    '1 tall er som før.',
    '1 kjent tall har en ny merknad som ikke er tatt inn (linje 2 i den nye filen).',
    '1 tall fra før står ikke i den nye filen og blir stående: 2019.',
  ])
})

test.each([
  [
    'nb',
    'Ingen nye eller endrede tall. indicators/x.csv er som før.',
    '1 nytt tall',
    '1 rad er eldre',
  ],
  ['nn', 'Ingen nye eller endra tal. indicators/x.csv er som før.', '1 nytt tal', '1 rad er eldre'],
  [
    'en',
    'No new or changed figures. indicators/x.csv is as before.',
    '1 new figure',
    '1 row is older',
  ],
] as const)('one of each, and nothing at all, in %s', (language, nothing, found, older) => {
  expect(updateSentences(updated({ old, file: 'period,value\n2020,10\n' }), language)[0]).toBe(
    nothing,
  )
  const single = { old, file: 'period,value\n2020,11\n', published: '2020-06-01' }
  const sentences = updateSentences(updated(single), language).join(' ')
  expect(sentences).toContain(found)
  expect(sentences).toContain(older)
})

test.each(languages)('every kind and number in %s', (language) => {
  for (const file of [
    all.file,
    'period,value,note\n2019,9,a\n2020,10,b\n',
    'period,value\n2019,..\n2020,..\n2021,5\n',
    'period,value\n2019,1\n2020,1\n2021,1\n',
  ])
    for (const published of ['2026', '2018'])
      for (const sentence of updateSentences(updated({ old, file, published }), language)) {
        expect(sentence).toMatch(/^\S.*\.$/)
        expect(sentence).not.toMatch(/undefined|NaN/)
      }
})

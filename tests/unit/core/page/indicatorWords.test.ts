import { describe, expect, it } from 'vitest'
import { languages } from '@/core/model'
import { indicatorWords, type IndicatorWords } from '@/core/page/indicatorWords'

const amount = '4 mrd. kr'

/** Every text that takes words, with words put in. */
function filled(words: IndicatorWords): readonly string[] {
  const { findings, marks } = words
  return [
    words.goalIn('2030'),
    ...[true, false].flatMap((up) => [
      words.wanted(up),
      words.wantedShort(up),
      words.must(up),
      words.pathYearly({ up, amount }),
      words.fromPlan({ up, amount }),
      words.fromPlanShort({ up, amount }),
    ]),
    words.planned(amount),
    ...words.replacedOn('29', '2025'),
    words.replaced('29'),
    ...[words.latest('2024'), words.target('2030'), words.until('2030'), words.since('2021')],
    ...[words.perYear('mrd. kr'), words.perYear(''), words.published('2025')],
    words.dated(words.standing.adopted, '2024'),
    ...[findings.faster('3', '2030'), findings.onTrack('2030'), findings.slow('2030')],
    ...[findings.missed('2020'), findings.awaiting('2025'), findings.fromTo('1', '2')],
    ...[findings.only('25,9'), words.lineChart('I rute'), words.goalNote('50')],
    ...[words.gapsNote('2022'), marks.open('prognose'), words.known('25,9', '2025')],
    ...[words.revisedOn('29', '2025', 'LMI'), words.revisedOn('29', '', '')],
    words.withFormer('29', 'I rute'),
    words.cite({ title: 'Eksport', figure: '25,9', source: 'LMI' }),
    words.cite({ title: 'Eksport', figure: '25,9', source: '' }),
    words.citeGoal('50'),
  ]
}

describe('indicatorWords', () => {
  it.each(languages)('has a text for everything, with no hole in it: %s', (language) => {
    for (const text of filled(indicatorWords[language])) {
      expect(text).toMatch(/\S/)
      expect(text).not.toMatch(/undefined|\(\)|, $|\s{2}/)
    }
  })
  it('has twelve months', () => {
    expect(languages.map((language) => indicatorWords[language].months.length)).toEqual([
      12, 12, 12,
    ])
  })
  it('says nothing of a source that is not known', () => {
    const { revisedOn, cite } = indicatorWords.nb
    expect(revisedOn('29', '', '')).toBe('29')
    expect(cite({ title: 'Eksport', figure: '25,9', source: '' })).toBe('Eksport: 25,9.')
  })
})

import { describe, expect, it } from 'vitest'
import type { Language } from '@/core/model'
import { finding } from '@/core/page/finding'
import { contextOf, folderWith } from '../../../helpers/indicatorFolder'

const csv = (figures: Readonly<Record<string, number | string>>): string =>
  `period,value\n${Object.entries(figures)
    .map(([year, value]) => `${year},${String(value)}`)
    .join('\n')}\n`
const found = (
  target: string | null,
  figures: Readonly<Record<string, number | string>>,
  language: Language = 'nb',
): string =>
  finding(
    contextOf({
      ...{ id: 'foreign', language },
      files: folderWith({
        'indicators/foreign.csv': csv(figures),
        'plans/plan.yaml': `title: { nb: P }\ntargets: ${target === null ? '[]' : `\n  - { id: a, indicator: foreign, text: { nb: X }, ${target} }`}\n`,
      }),
    }),
  )
const up = 'direction: up, baseline: { period: 2020 }, goal: { value: 30 }, due: 2030'

describe('finding', () => {
  it.each([
    ['I rute til målet i 2030', { 2020: 10, 2024: 18 }],
    ['Tempoet må bli 1,4 ganger så høyt for å nå målet i 2030', { 2020: 10, 2024: 16.5 }],
    ['Tempoet må bli 15 ganger så høyt for å nå målet i 2030', { 2020: 10, 2024: 10.85 }],
    ['Tallet står stille', { 2020: 10, 2024: 10.1 }],
    ['Tallet går feil vei', { 2020: 10, 2024: 5 }],
    ['Målet er nådd', { 2020: 10, 2024: 31 }],
    ['Målet for 2030 ble ikke nådd', { 2020: 10, 2030: 29 }],
  ])('%s', (text, figures) => {
    expect(found(up, figures)).toBe(text)
  })
  it('says that the deadline has passed', () => {
    expect(
      found('direction: up, baseline: { period: 2020 }, goal: { value: 30 }, due: 2024', {
        2020: 10,
        2023: 20,
      }),
    ).toBe('Fristen i 2024 er ute, og tallet er ikke kommet')
  })
  it('says «for sakte» where a pace cannot be set against a pace', () => {
    const trend =
      'direction: up, baseline: { period: 2020 }, goal: { value: 30 }, due: 2030, method: trend'
    expect(found(trend, { 2019: 20.5, 2020: 24, 2021: 22, 2022: 23, 2023: 23, 2024: 24 })).toBe(
      'For sakte til å nå målet i 2030',
    )
  })
  it('tells first and last figure where no target is assessed', () => {
    expect(found('direction: up', { 2020: 10, 2024: 18 }, 'en')).toBe(
      'From 10 mrd. kr in 2020 to 18 mrd. kr in 2024'.replaceAll(/(\d) mrd/g, '$1\u00a0mrd'),
    )
    expect(found(null, { 2020: 10 })).toBe('10\u00a0mrd. kr i 2020')
    expect(found(null, {})).toBe('Ingen målinger')
  })
  it('sets no figures against each other over a break', () => {
    const early = contextOf({ where: { series: 'earlier' } })
    expect(finding(early)).toBe('over\u00a027,2\u00a0mrd. kr i 2020')
  })
})

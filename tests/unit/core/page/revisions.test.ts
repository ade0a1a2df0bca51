import { describe, expect, it } from 'vitest'
import { revisions } from '@/core/page/revisions'
import { contextOf, folderWith } from '../../../helpers/indicatorFolder'

describe('revisions', () => {
  it('tells what a figure was, who gave it, and what the verdict would be with it', () => {
    expect(revisions(contextOf())).toEqual([
      {
        period: '2024',
        figures: ['om lag\u00a029\u00a0mrd. kr', '25,9\u00a0mrd. kr'],
        origins: [
          'om lag\u00a029\u00a0mrd. kr, 1. juni 2025 (Gammel rapport)',
          '25,9\u00a0mrd. kr, 7. november 2025 (Ny rapport)',
        ],
        notes: [{ text: 'Foreløpig anslag', lang: null }],
        formerVerdict: 'Med om lag\u00a029\u00a0mrd. kr var vurderingen «På vei, men for sakte».',
      },
    ])
  })
  it('leaves out the same figure published again, and figures that were missing before', () => {
    const files = folderWith({
      'indicators/foreign.csv': `period,value,published
2021,20,2022-01-01
2021,20,2023-01-01
2022,..,2023-01-01
2022,30,2024-01-01
`,
    })
    expect(revisions(contextOf({ id: 'foreign', files }))).toEqual([])
  })
  it('says nothing of the verdict where it is the same, or there is no target', () => {
    const csv = `period,value,published
2020,10,2021-01-01
2024,20,
2024,20.5,2025-01-15
`
    const plan = (targets: string): string => `title: { nb: P }\ntargets: ${targets}\n`
    const of = (targets: string): readonly (string | null)[] =>
      revisions(
        contextOf({
          id: 'foreign',
          files: folderWith({ 'indicators/foreign.csv': csv, 'plans/plan.yaml': plan(targets) }),
        }),
      ).map(({ formerVerdict }) => formerVerdict)
    expect(of('[]')).toEqual([null])
    expect(
      of(
        '[{ id: a, indicator: foreign, text: { nb: X }, direction: up, baseline: { period: 2020 }, goal: { value: 30 }, due: 2030 }]',
      ),
    ).toEqual([null])
    expect(of('[{ id: a, indicator: foreign, text: { nb: X }, direction: up }]')).toEqual([null])
  })
  it('names no date and no source that is not given', () => {
    const files = folderWith({
      'indicators/foreign.csv': `period,value,published\n2021,20,\n2021,25,2023-01-01\n`,
    })
    expect(revisions(contextOf({ id: 'foreign', files }))[0]?.origins).toEqual([
      '20\u00a0mrd. kr',
      '25\u00a0mrd. kr, 1. januar 2023',
    ])
  })
})

import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { measureAsKnown, monitorAsKnown } from '@/core/asKnown'
import { assessTargets } from '@/core/page/assessedTarget'
import { monitorOf } from '../../helpers/folder'
import { smallFolder } from '../../helpers/smallFolder'

const monitor = monitorOf({
  ...smallFolder,
  'requests.yaml': `
- { id: early, title: A, asked: '2021-03', answered: '2024-05', answer: { nb: Kommer }, indicator: exports }
- { id: late, title: B, asked: '2024-11' }
`,
  'events.yaml': `
- { date: '2020-01-01', text: { nb: Før }, indicators: [exports] }
- { date: '2026', text: { nb: Etter }, indicators: [exports] }
`,
  'plans/other.yaml': `
title: Andre
measures:
  - { number: 1, title: T, responsible: [], status: done, status_date: '2024-10', status_source: report, history: [{ status: ongoing, date: '2023-05', source: undated }, { status: not_started, date: '2022' }, { status: delayed }], comments: [{ by: { nb: Rådet }, text: { nb: Sent }, date: '2024-01' }, { by: { nb: Rådet }, text: { nb: Uten dag } }] }
  - { number: 2, title: U, responsible: [], status: ongoing }
activities:
  - { title: { nb: Møte }, date: '2024-03' }
  - { title: { nb: Senere }, date: '2025' }
`,
})
const measureOn = (day: string) => {
  const [first] = monitor.plans.find(({ id }) => id === 'other')?.measures ?? []
  return first && measureAsKnown(first, day)
}

describe('monitorAsKnown', () => {
  it('has the figures, requests, answers, events and activities of its day', () => {
    const known = monitorAsKnown(monitor, '2024-04-15')
    const figures = known.indicators.flatMap(({ observations }) => observations)
    expect(figures.every(({ knownFrom }) => knownFrom <= '2024-04-15')).toBe(true)
    expect(known.requests).toMatchObject([
      { id: 'early', answered: null, answer: {}, indicator: null },
    ])
    expect(known.events.map(({ date }) => date)).toEqual(['2020-01-01'])
    const other = known.plans.find(({ id }) => id === 'other')
    expect(other?.activities.map(({ date }) => date)).toEqual(['2024-03'])
    expect(known.indicators.every(({ nextRelease }) => nextRelease === null)).toBe(true)
  })

  it('keeps an answer that had come', () => {
    expect(monitorAsKnown(monitor, '2024-06-01').requests[0]?.indicator).toBe('exports')
  })

  test.prop([
    fc.constantFrom('2020-01-01', '2021-06-30', '2024-08-31', '2024-11-07', '2026-01-01'),
  ])('gives the very verdicts that the clock alone would give', (day) => {
    const clock = { today: day, knownOn: day }
    const verdicts = (of: typeof monitor) => assessTargets(of, clock).map((each) => each.verdict)
    expect(verdicts(monitorAsKnown(monitor, day))).toEqual(verdicts(monitor))
  })
})

describe('measureAsKnown', () => {
  it('is as it is once its status was reported', () => {
    expect(measureOn('2024-10-31')).toMatchObject({ status: 'done', statusDate: '2024-10' })
  })

  it('has the newest status reported by then, with its date and source', () => {
    expect(measureOn('2024-10-30')).toMatchObject({
      status: 'ongoing',
      statusDate: '2023-05',
      statusSource: 'undated',
      comments: [{ date: '2024-01' }, { date: null }],
    })
  })

  it('is unknown before the first report', () => {
    expect(measureOn('2021-01-01')).toMatchObject({ status: 'unknown', statusDate: null })
    expect(measureOn('2021-01-01')?.comments).toHaveLength(1)
  })
})

import { describe, expect, test } from 'vitest'
import { targetVerdictJson, verdictsJson } from '@/core/json/verdictJson'
import { judged, observation, period, target } from '../../../helpers/observations'

const plan = { id: 'health-exports' }

describe('verdictsJson', () => {
  test('has the published names, numbers unrounded', () => {
    const more = {
      baseline: { period: period(2021), value: null },
      goal: { kind: 'value', value: 50, strict: false },
    } as const
    const verdict = judged({
      values: [
        observation(2021, 22, { qualifier: 'about', status: 'estimate' }),
        observation(2024, 25.9, { qualifier: 'over', status: 'preliminary' }),
      ],
      target: more,
    })
    const json = verdictsJson([{ plan, target: target(more), verdict }], '2026-01-01')
    expect(json).toEqual({
      today: '2026-01-01',
      targets: [
        {
          plan: 'health-exports',
          target: 'exports-20',
          indicator: 'exports',
          method: 'share',
          status: 'far_behind',
          lastStatus: null,
          reason: null,
          ratio: verdict.ratio,
          baseline: { period: '2021', value: 22 },
          latest: { period: '2024', value: 25.9, status: 'preliminary', qualifier: 'over' },
          goal: { period: '2030', value: 50 },
          needPerYear: 24.1 / 6,
          soFarPerYear: verdict.soFarPerYear,
          projection: { value: verdict.projection?.value, metIn: verdict.projection?.metAt },
          direction: null,
          notes: [],
          sensitivity: [
            { change: 'baseline_earlier', status: 'far_behind' },
            { change: 'baseline_later', status: 'far_behind' },
            { change: 'method_geometric', status: 'far_behind' },
            { change: 'method_cagr', status: 'far_behind' },
            { change: 'method_un', status: 'far_behind' },
          ],
          official: null,
        },
      ],
    })
    expect(verdict.ratio).toBeCloseTo(3.9 / 28 / (1 / 3), 12)
  })

  test('is null where there is none', () => {
    const more = { indicator: null, goal: null, due: null, baseline: null }
    const json = targetVerdictJson({
      plan,
      target: target(more),
      verdict: judged({ values: {}, target: more }),
    })
    expect(json).toMatchObject({
      indicator: null,
      reason: 'no_data',
      baseline: null,
      latest: null,
      goal: null,
      projection: { value: null, metIn: null },
    })
  })

  test('a goal without a deadline has no period', () => {
    const more = { due: null }
    const verdict = judged({ values: { 2024: 13 }, target: more })
    expect(targetVerdictJson({ plan, target: target(more), verdict }).goal).toEqual({
      period: null,
      value: 20,
    })
  })
})

import { describe, expect, test } from 'vitest'
import type { Observation } from '@/core/model'
import type { Verdict } from '@/core/verdict/model'
import { judged, observation, period } from '../../../helpers/observations'

function statuses({ sensitivity }: Verdict): Readonly<Record<string, string>> {
  return Object.fromEntries(sensitivity.map(({ change, status }) => [change, status]))
}

const many: readonly Observation[] = [
  observation(2017, 8),
  observation(2018, 9),
  observation(2019, 10),
  observation(2020, 10),
  observation(2023, 12.1),
  observation(2024, 12.5, { status: 'preliminary', low: 11, high: 16 }),
]

describe('sensitivity', () => {
  test('comes in the method’s order', () => {
    const verdict = judged({ values: many })
    expect(verdict.sensitivity.map(({ change }) => change)).toEqual([
      'baseline_earlier',
      'baseline_later',
      'method_geometric',
      'method_cagr',
      'method_un',
      'method_trend',
      'final_only',
      'low',
      'high',
    ])
  })

  test('the baseline year moves, baseline and goal stay', () => {
    const verdict = judged({ values: { 2024: 12.5 } })
    const [earlier, later] = verdict.sensitivity
    expect(earlier?.ratio).toBeCloseTo(0.25 / (5 / 11), 12)
    expect(later?.ratio).toBeCloseTo(0.25 / (3 / 9), 12)
    expect(statuses(verdict)).toMatchObject({
      baseline_earlier: 'far_behind',
      baseline_later: 'behind',
    })
  })

  test('a relative goal stays the number it was', () => {
    const goal = { kind: 'factor', factor: 2, strict: false } as const
    const baseline = { period: period(2020), value: null }
    const values = { 2019: 50, 2020: 10, 2024: 12.5 }
    expect(judged({ values, target: { goal, baseline } }).sensitivity[0]?.ratio).toBeCloseTo(
      0.25 / (5 / 11),
      12,
    )
  })

  test('the bounds of the latest figure are tried where given', () => {
    expect(statuses(judged({ values: many }))).toMatchObject({
      low: 'far_behind',
      high: 'on_track',
    })
    const onlyLow = judged({ values: [observation(2024, 12.5, { low: 11 })] })
    expect(Object.keys(statuses(onlyLow))).not.toContain('high')
  })

  test('final_only drops preliminary and estimated figures from the end', () => {
    const verdict = judged({
      values: [
        observation(2022, 10.3),
        observation(2023, 14, { status: 'estimate' }),
        observation(2024, 15, { status: 'preliminary' }),
      ],
    })
    expect(verdict.status).toBe('on_track')
    expect(statuses(verdict)['final_only']).toBe('far_behind')
  })

  test('what cannot be done or gives no verdict is left out', () => {
    const verdict = judged({
      values: [observation(2021, 5, { status: 'estimate' })],
      target: { direction: 'down', goal: { kind: 'value', value: 0, strict: false } },
    })
    // One year later nothing follows the baseline; growth cannot reach 0; all figures are estimates.
    expect(Object.keys(statuses(verdict))).toEqual(['baseline_earlier', 'method_cagr', 'method_un'])
  })

  test('a range has no other methods', () => {
    const goal = { kind: 'range', low: 15, high: 20, strict: false } as const
    const verdict = judged({ values: { 2024: 12 }, target: { goal } })
    expect(Object.keys(statuses(verdict))).toEqual(['baseline_earlier', 'baseline_later'])
  })

  test('every method but the target’s own is tried, the one that stepped in too', () => {
    const verdict = judged({
      values: { 2024: 4 },
      target: {
        method: 'geometric',
        direction: 'down',
        goal: { kind: 'value', value: 0, strict: false },
      },
    })
    expect(Object.keys(statuses(verdict))).toEqual([
      'baseline_earlier',
      'baseline_later',
      'method_share',
      'method_cagr',
      'method_un',
    ])
  })

  test('while the last figure is awaited the status before that is compared', () => {
    const verdict = judged({ values: { 2024: 12.5 }, today: '2031-06-01' })
    expect(verdict.status).toBe('awaiting_final')
    expect(statuses(verdict)['baseline_earlier']).toBe('far_behind')
  })

  test('a target that its own method cannot assess shows what the others say', () => {
    const verdict = judged({
      values: [observation(2020, 10), observation(2024, 12.5)],
      target: { method: 'trend' },
    })
    expect(verdict.reason).toBe('too_few_points')
    expect(Object.keys(statuses(verdict))).toContain('method_share')
  })

  test('without a verdict, or a baseline to move, there is nothing to try', () => {
    expect(judged({ values: { 2024: 12 }, target: { baseline: null } }).sensitivity).toEqual([])
    const reached = judged({ values: { 2024: 21 }, target: { baseline: null, due: null } })
    expect(Object.keys(statuses(reached))).not.toContain('baseline_earlier')
  })

  test('a preliminary deadline figure may hang on being preliminary', () => {
    const verdict = judged({
      values: [observation(2022, 12.5), observation(2024, 21, { status: 'preliminary' })],
      target: { due: period(2024) },
    })
    expect(verdict.status).toBe('reached')
    expect(statuses(verdict)['final_only']).toBe('far_behind')
  })
})

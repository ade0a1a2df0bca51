import { describe, expect, test } from 'vitest'
import { judge } from '@/core/verdict/verdict'
import {
  indicator,
  judged,
  observation,
  on,
  period,
  target,
  thresholds,
} from '../../../helpers/observations'

const up = { kind: 'value', value: 20, strict: false } as const
const down = { kind: 'value', value: 5, strict: false } as const
const strictUp = { kind: 'value', value: 20, strict: true } as const

describe('step 1: what is missing', () => {
  test('without an indicator: no_indicator', () => {
    const verdict = judge(
      { indicator: null, target: target({ indicator: null }), thresholds },
      on('2026-01-01'),
    )
    expect(verdict).toMatchObject({ status: 'not_assessed', reason: 'no_indicator', latest: null })
  })

  test('an indicator that was left out is not one that nobody measures: no_data', () => {
    const verdict = judge(
      { indicator: null, target: target({ indicator: 'left-out' }), thresholds },
      on('2026-01-01'),
    )
    expect(verdict).toMatchObject({ status: 'not_assessed', reason: 'no_data', latest: null })
  })

  test('without a usable figure: no_data, a forecast and words are none', () => {
    const forecast = observation(2024, 12, { status: 'forecast' })
    const words = observation(2023, null, { qualifier: 'words', missing: 'words' })
    const verdict = judged({ values: [words, forecast] })
    expect(verdict).toMatchObject({ status: 'not_assessed', reason: 'no_data' })
  })

  test('where a figure was suppressed: suppressed', () => {
    const verdict = judged({ values: [observation(2024, null, { missing: 'suppressed' })] })
    expect(verdict).toMatchObject({ status: 'not_assessed', reason: 'suppressed' })
  })

  test('without a number: no_numeric_goal, with a direction statement', () => {
    const verdict = judged({ values: { 2021: 10, 2022: 11, 2023: 12 }, target: { goal: null } })
    expect(verdict).toMatchObject({
      status: 'not_assessed',
      reason: 'no_numeric_goal',
      direction: 'moving_as_wished',
      goal: null,
    })
  })

  test('a range without bounds has no number', () => {
    const goal = { kind: 'range', low: null, high: null, strict: false } as const
    const verdict = judged({ values: { 2021: 10 }, target: { goal, direction: 'range' } })
    expect(verdict).toMatchObject({ reason: 'no_numeric_goal', direction: 'unclear' })
  })

  test('a relative goal without a baseline: no_baseline', () => {
    const verdict = judged({
      values: { 2024: 12 },
      target: { baseline: null, goal: { kind: 'change', change: 0.5, strict: false } },
    })
    expect(verdict).toMatchObject({ status: 'not_assessed', reason: 'no_baseline', goal: null })
  })

  test('a goal without a deadline is reached, or no_deadline', () => {
    const met = judged({ values: { 2024: 21 }, target: { due: null } })
    const unmet = judged({ values: { 2024: 19 }, target: { due: null } })
    expect(met).toMatchObject({ status: 'reached', goal: { period: null, value: 20 } })
    expect(unmet).toMatchObject({ status: 'not_assessed', reason: 'no_deadline' })
  })
})

describe('step 2: the first figure at or after the deadline decides for good', () => {
  const due = period(2023)

  test('and needs no baseline', () => {
    const verdict = judged({ values: { 2023: 20 }, target: { due, baseline: null } })
    expect(verdict).toMatchObject({
      status: 'reached',
      ratio: null,
      notes: [],
      deciding: { value: 20 },
    })
  })

  test('a later figure does not change a missed target: reached_late', () => {
    const verdict = judged({ values: { 2023: 19, 2024: 21 }, target: { due } })
    expect(verdict).toMatchObject({ status: 'missed', notes: ['reached_late'] })
    expect(verdict.latest?.value).toBe(21)
  })

  test('a target reached then and lost since: lost_after_deadline', () => {
    const verdict = judged({ values: { 2023: 21, 2024: 19 }, target: { due } })
    expect(verdict).toMatchObject({ status: 'reached', notes: ['lost_after_deadline'] })
  })

  test('a figure of a later period decides where that of the deadline is missing', () => {
    const verdict = judged({ values: { 2020: 10, 2024: 21 }, target: { due } })
    expect(verdict).toMatchObject({ status: 'reached', notes: ['deadline_figure_late'] })
  })

  test('it decides even across a break, and while the deadline lies ahead', () => {
    const verdict = judged({
      values: { 2023: 21 },
      target: { due },
      indicator: { breaks: [{ period: period(2022), where: {}, text: {} }] },
      today: '2023-06-01',
    })
    expect(verdict.status).toBe('reached')
  })

  test('a year as deadline of quarters is the last one', () => {
    const values = { '2023-Q1': 21, '2023-Q3': 22 }
    expect(judged({ values, target: { due }, today: '2023-12-01' }).status).toBe('reached')
    expect(judged({ values, target: { due }, today: '2024-01-01' })).toMatchObject({
      status: 'awaiting_final',
      lastStatus: 'reached',
      goal: { period: { text: '2023-Q4' } },
    })
    expect(judged({ values: { '2023-Q4': 19 }, target: { due } }).status).toBe('missed')
  })
})

describe('step 3: the verdict on the pace', () => {
  test('a figure that meets the goal early: reached, without a ratio', () => {
    const verdict = judged({ values: { 2024: 20 } })
    expect(verdict).toMatchObject({ status: 'reached', ratio: null, parts: null })
  })

  test('a strict goal is not met by its bound', () => {
    const values = { 2024: 20 }
    expect(judged({ values, target: { goal: strictUp } }).status).toBe('on_track')
  })

  test('a comparison with the goal is widened by a billionth', () => {
    expect(judged({ values: { 2024: 20 - 5e-10 } }).status).toBe('reached')
    expect(judged({ values: { 2024: 20 - 5e-9 } }).status).toBe('on_track')
    const strict = { goal: strictUp }
    expect(judged({ values: { 2024: 20 + 5e-10 }, target: strict }).status).toBe('on_track')
    expect(judged({ values: { 2024: 20 + 5e-9 }, target: strict }).status).toBe('reached')
  })

  test('no baseline: no_baseline', () => {
    const verdict = judged({ values: { 2024: 15 }, target: { baseline: null } })
    expect(verdict).toMatchObject({ status: 'not_assessed', reason: 'no_baseline' })
  })

  test('a baseline more than a year late is none', () => {
    const baseline = { period: period(2020), value: null }
    const verdict = judged({ values: { 2022: 12, 2024: 15 }, target: { baseline } })
    expect(verdict).toMatchObject({ reason: 'no_baseline', baseline: null, notes: [] })
  })

  test('a shifted baseline is noted whichever step decides', () => {
    const baseline = { period: period(2020), value: null }
    const values = { 2021: 12, 2024: 20 }
    expect(judged({ values, target: { baseline } })).toMatchObject({
      status: 'reached',
      notes: ['baseline_shifted'],
    })
    const late = judged({ values, target: { baseline, due: period(2023) } })
    expect(late.notes).toEqual(['baseline_shifted', 'deadline_figure_late'])
    expect(judged({ values, target: { baseline, goal: null } }).notes).toEqual(['baseline_shifted'])
  })

  test.each([
    ['2020', 'behind'],
    ['2021', 'not_assessed'],
    ['2024', 'not_assessed'],
    ['2025', 'behind'],
  ])('a break in %s with baseline 2020 and latest 2024 gives %s', (at, status) => {
    const breaks = [{ period: period(at), where: {}, text: {} }]
    const verdict = judged({ values: { 2020: 10, 2024: 13 }, indicator: { breaks } })
    expect(verdict.status).toBe(status)
    expect(verdict.reason).toBe(status === 'not_assessed' ? 'series_break' : null)
  })

  test('a break of another series does not count', () => {
    const dimensions = { region: 'oslo', sex: 'all' }
    const at = (region: string): ReturnType<typeof judged> =>
      judged({
        values: [observation(2024, 13, { dimensions })],
        target: { where: { region: 'oslo' } },
        indicator: {
          headline: { region: 'norway', sex: 'all' },
          breaks: [{ period: period(2022), where: { region }, text: {} }],
        },
      })
    expect(at('norway').status).toBe('behind')
    expect(at('oslo').reason).toBe('series_break')
  })

  test('a re-based baseline after the break is judged', () => {
    const breaks = [{ period: period(2022), where: {}, text: {} }]
    const verdict = judged({
      values: { 2024: 13 },
      target: { baseline: { period: period(2022), value: 10 } },
      indicator: { breaks },
    })
    expect(verdict.status).toBe('on_track')
  })

  test('across a break no pace is stated', () => {
    const breaks = [{ period: period(2022), where: {}, text: {} }]
    const verdict = judged({ values: { 2024: 13 }, indicator: { breaks } })
    expect(verdict).toMatchObject({ soFarPerYear: null, projection: null, sensitivity: [] })
  })

  test('no figure after the baseline: only_baseline', () => {
    expect(judged({ values: { 2020: 12 } }).reason).toBe('only_baseline')
    expect(judged({ values: { 2018: 12 } }).reason).toBe('only_baseline')
  })

  test('a baseline that met the goal: wrong_way with a note', () => {
    const verdict = judged({
      values: { 2024: 19 },
      target: { baseline: { period: period(2020), value: 22 } },
    })
    expect(verdict).toMatchObject({
      status: 'wrong_way',
      ratio: null,
      notes: ['baseline_met_goal'],
    })
  })

  test('a goal met on the way and lost: was_reached', () => {
    const verdict = judged({ values: { 2020: 22, 2022: 21, 2024: 13 } })
    expect(verdict).toMatchObject({ status: 'behind', notes: ['was_reached'] })
    expect(judged({ values: { 2019: 21, 2024: 13 } }).notes).toEqual([])
  })
})

describe('step 3f: bands and methods', () => {
  test.each([
    [13.8, 'on_track'],
    [13.79, 'behind'],
    [12.4, 'behind'],
    [12.39, 'far_behind'],
    [10.4, 'far_behind'],
    [10.39, 'no_change'],
    [9.61, 'no_change'],
    [9.6, 'wrong_way'],
  ])('from 10 to 20 in ten years, %d after four is %s', (value, status) => {
    expect(judged({ values: { 2024: value } }).status).toBe(status)
  })

  test('the thresholds are the monitor’s', () => {
    const verdict = judge(
      {
        indicator: indicator([observation(2024, 13)]),
        target: target(),
        thresholds: { onTrack: 0.7, behind: 0.5, noChange: 0.2 },
      },
      on('2026-01-01'),
    )
    expect(verdict.status).toBe('on_track')
  })

  test('geometric falls back on share unless every number is above zero', () => {
    const verdict = judged({
      values: { 2024: 4 },
      target: {
        method: 'geometric',
        direction: 'down',
        baseline: { period: period(2020), value: 10 },
        goal: { kind: 'value', value: 0, strict: false },
      },
    })
    expect(verdict).toMatchObject({
      status: 'on_track',
      ratio: 1.4999999999999998,
      method: 'share',
      notes: ['geometric_impossible'],
    })
  })

  test('cagr without a rate falls back on share, and keeps its own category', () => {
    const verdict = judged({
      values: { 2024: 2 },
      target: { method: 'cagr', baseline: { period: period(2020), value: -2 }, goal: up },
    })
    expect(verdict).toMatchObject({
      method: 'share',
      notes: ['geometric_impossible'],
      official: { category: 'not_available', value: null, score: null },
    })
  })

  test('un without a rate falls back on share, and has no category', () => {
    const verdict = judged({
      values: { 2024: 0 },
      target: {
        method: 'un',
        direction: 'down',
        goal: down,
        baseline: { period: period(2020), value: 10 },
      },
    })
    expect(verdict.status).toBe('reached')
    expect(verdict.official).toEqual({ category: null, value: null, score: null })
    const negative = judged({
      values: { 2024: 2 },
      target: { method: 'un', baseline: { period: period(2020), value: -2 }, goal: up },
    })
    expect(negative).toMatchObject({ method: 'share', notes: ['geometric_impossible'] })
  })

  test('trend with fewer than four figures: too_few_points', () => {
    const verdict = judged({
      values: { 2022: 11, 2023: 12, 2024: 13 },
      target: { method: 'trend' },
    })
    expect(verdict).toMatchObject({
      status: 'not_assessed',
      reason: 'too_few_points',
      official: { category: 'none', value: null, score: null },
    })
  })

  test('trend counts figures before the baseline too', () => {
    const verdict = judged({
      values: { 2017: 8, 2018: 9, 2019: 10, 2024: 16 },
      target: { method: 'trend' },
    })
    expect(verdict).toMatchObject({ status: 'on_track', official: { category: 'sun' } })
  })

  test('an office’s verdict stands beside ours whatever decided', () => {
    const values = { 2017: 8, 2018: 9, 2019: 10, 2024: 16 }
    const noBaseline = judged({ values, target: { method: 'trend', baseline: null } })
    expect(noBaseline).toMatchObject({ reason: 'no_baseline', official: { category: 'sun' } })
    const noGoal = judged({ values, target: { method: 'cagr', goal: null } })
    expect(noGoal).toMatchObject({
      reason: 'no_numeric_goal',
      official: { category: 'substantial_progress', score: 5 },
    })
  })

  test('an office needs a deadline too', () => {
    const verdict = judged({ values: { 2024: 13 }, target: { method: 'cagr', due: null } })
    expect(verdict).toMatchObject({
      reason: 'no_deadline',
      official: { category: 'not_available' },
    })
  })

  test('un has no category without a deadline or a goal', () => {
    for (const more of [{ due: null }, { goal: null }]) {
      const { official } = judged({ values: { 2024: 13 }, target: { method: 'un', ...more } })
      expect(official).toEqual({ category: null, value: null, score: null })
    }
  })

  test('our own methods and ranges have no office', () => {
    expect(judged({ values: { 2024: 13 } }).official).toBeNull()
    const range = judged({
      values: { 2024: 13 },
      target: { method: 'cagr', goal: { kind: 'range', low: 20, high: 30, strict: false } },
    })
    expect(range).toMatchObject({ method: 'share', official: null, notes: [] })
  })
})

describe('ranges', () => {
  const goal = { kind: 'range', low: 10, high: 12, strict: false } as const
  const baseline = { period: period(2020), value: 20 }

  test('inside is reached', () => {
    expect(judged({ values: { 2024: 12 }, target: { goal, direction: 'range' } }).status).toBe(
      'reached',
    )
  })

  test('outside the way is the distance that is gone, on either side', () => {
    const above = judged({ values: { 2024: 16 }, target: { goal, baseline, direction: 'range' } })
    expect(above.ratio).toBeCloseTo(0.5 / 0.4, 12)
    expect(above.goal?.value).toBe(12)
    const below = judged({ values: { 2024: 6 }, target: { goal, baseline, direction: 'range' } })
    expect(below.ratio).toBeCloseTo(0.5 / 0.4, 12)
    expect(below.goal?.value).toBe(10)
  })

  test('maintain with a single number is a lower bound', () => {
    const target = { direction: 'maintain', goal: up, method: 'cagr' } as const
    expect(judged({ values: { 2024: 21 }, target }).status).toBe('reached')
    expect(judged({ values: { 2024: 13 }, target })).toMatchObject({
      status: 'behind',
      method: 'share',
      official: null,
    })
  })

  test('a direction up with bounds is a range', () => {
    const high = { kind: 'range', low: null, high: 12, strict: false } as const
    expect(judged({ values: { 2024: 3 }, target: { goal: high } }).status).toBe('reached')
  })

  test('without a figure the goal is shown only where there is one bound', () => {
    expect(judged({ values: {}, target: { goal } }).goal).toBeNull()
    const low = { ...goal, high: null }
    expect(judged({ values: {}, target: { goal: low } }).goal?.value).toBe(10)
  })

  test('touching a strict range from outside stands still, leaving it goes the wrong way', () => {
    const strict = { ...goal, strict: true }
    const at = {
      goal: strict,
      direction: 'range',
      baseline: { period: period(2020), value: 12 },
    } as const
    expect(judged({ values: { 2024: 12 }, target: at })).toMatchObject({
      status: 'no_change',
      ratio: 0,
    })
    expect(judged({ values: { 2024: 13 }, target: at })).toMatchObject({
      status: 'wrong_way',
      ratio: null,
    })
  })
})

describe('milestones', () => {
  const milestones = [{ period: period(2025), value: 12 }]

  test('the stretch that holds the latest figure decides', () => {
    const verdict = judged({ values: { 2024: 11.6 }, target: { milestones } })
    expect(verdict.ratio).toBeCloseTo(1, 12)
    expect(verdict.parts?.to.value).toBe(12)
  })

  test('its end is included', () => {
    const verdict = judged({ values: { 2025: 12 }, target: { milestones } })
    expect(verdict.ratio).toBeCloseTo(1, 12)
    expect(verdict.parts?.from.value).toBe(10)
  })

  test('after it the next stretch begins at the milestone', () => {
    const verdict = judged({ values: { 2026: 13.6 }, target: { milestones } })
    expect(verdict.ratio).toBeCloseTo(1, 12)
    expect(verdict.parts?.from.value).toBe(12)
  })

  test('a year as milestone of months is the last one', () => {
    const verdict = judged({ values: { '2025-12': 12 }, target: { milestones } })
    expect(verdict.parts?.to.period.text).toBe('2025-12')
  })

  test('the offices’ methods know no milestones', () => {
    const verdict = judged({ values: { 2024: 13 }, target: { milestones, method: 'cagr' } })
    expect(verdict.parts?.to.value).toBe(20)
  })
})

describe('step 4: a deadline that has passed without its figure', () => {
  const values = { 2024: 13 }

  test('from the day after the period ends', () => {
    expect(judged({ values, today: '2030-12-31' }).status).toBe('behind')
    expect(judged({ values, today: '2031-01-01' })).toMatchObject({
      status: 'awaiting_final',
      lastStatus: 'behind',
      reason: null,
      ratio: 0.3 / 0.4,
    })
  })

  test('what was not assessed keeps no reason', () => {
    const verdict = judged({ values, target: { baseline: null }, today: '2031-01-01' })
    expect(verdict).toMatchObject({ status: 'awaiting_final', lastStatus: null, reason: null })
  })

  test('a target reached early waits too', () => {
    const verdict = judged({ values: { 2024: 21 }, today: '2031-01-01' })
    expect(verdict).toMatchObject({ status: 'awaiting_final', lastStatus: 'reached' })
  })
})

describe('as known on a day', () => {
  test('later figures are not there yet', () => {
    const figures = [
      observation(2024, 12, { knownFrom: '2025-02-01' }),
      observation(2024, 20, { knownFrom: '2025-06-01', line: 3 }),
    ]
    const input = { indicator: indicator(figures), target: target(), thresholds }
    expect(judge(input, { today: '2025-05-31', knownOn: '2025-05-31' }).latest?.value).toBe(12)
    expect(judge(input, { today: '2025-06-01', knownOn: '2025-06-01' }).latest?.value).toBe(20)
  })
})

import { describe, expect, test } from 'vitest'
import { calculation } from '@/core/calculation'
import type { Language } from '@/core/model'
import { selectSeries } from '@/core/series'
import {
  indicator,
  judged,
  figuresOf,
  period,
  target,
  thresholds,
  type Judged,
} from '../../helpers/observations'

/** Every line as «id: numerator / denominator = result», with plain blanks. */
function lines(input: Judged, language: Language = 'nb'): readonly string[] {
  const figures = figuresOf(input.values)
  const found = calculation(judged(input), {
    target: target(input.target),
    indicator: indicator(figures),
    series: selectSeries(figures, {}, null),
    thresholds,
    language,
  })
  return found.map(({ id, numerator, denominator, result }) =>
    `${id}: ${numerator}${denominator === null ? '' : ` // ${denominator}`} = ${result}`.replaceAll(
      '\u00A0',
      ' ',
    ),
  )
}

const exports = {
  baseline: { period: period(2021), value: 22 },
  goal: { kind: 'value', value: 50, strict: false },
} as const

describe('calculation of our own methods', () => {
  test('share', () => {
    expect(lines({ values: { 2024: 25.9 }, target: exports })).toEqual([
      'way: 25,9 − 22 // 50 − 22 = 0,1393',
      'time: 2024 − 2021 // 2030 − 2021 = 0,3333',
      'ratio: 0,1393 // 0,3333 = 0,42',
      'need: 50 − 25,9 // 2030 − 2024 = 4,017',
      'soFar: 25,9 − 22 // 2024 − 2021 = 1,3',
      'projection: 25,9 + (25,9 − 22) / 3 × 6 = 33,7',
      'metIn: 2024 + 3 × (50 − 25,9) / (25,9 − 22) = i 2043',
    ])
  })

  test('every line has a label, and the ratio its band', () => {
    const values = { 2024: 25.9 }
    const found = calculation(judged({ values, target: exports }), {
      target: target(exports),
      indicator: indicator([]),
      series: [],
      thresholds,
      language: 'nb',
    })
    expect(found.map(({ label }) => label).slice(0, 3)).toEqual([
      'Andel av veien',
      'Andel av tiden',
      'Tempo mot plan',
    ])
    expect(found[2]?.explanation).toBe('Fra 0,10 opp til 0,60 betyr «Langt bak planen».')
    expect(found.find(({ id }) => id === 'metIn')?.explanation).toBeNull()
  })

  test('geometric', () => {
    const found = lines(
      { values: { 2024: 25.9 }, target: { ...exports, method: 'geometric' } },
      'en',
    )
    expect(found).toEqual([
      'way: ln(25.9 / 22) // ln(50 / 22) = 0.1988',
      'time: 2024 − 2021 // 2030 − 2021 = 0.3333',
      'ratio: 0.1988 // 0.3333 = 0.596',
      'need: 100 × ((50 / 25.9)^(1 / 6) − 1) = 11.59 per cent',
      'soFar: 100 × ((25.9 / 22)^(1 / 3) − 1) = 5.591 per cent',
      'projection: 25.9 × (25.9 / 22)^(6 / 3) = 35.9',
      'metIn: 2024 + 3 × ln(50 / 25.9) / ln(25.9 / 22) = in 2037',
    ])
  })

  test('a relative goal is worked out first', () => {
    const factor = { goal: { kind: 'factor', factor: 2, strict: false } } as const
    const change = {
      goal: { kind: 'change', change: -0.3, strict: false },
      direction: 'down',
    } as const
    expect(lines({ values: { 2024: 11 }, target: factor })[0]).toBe('goal: 2 × 10 = 20')
    expect(lines({ values: { 2024: 9 }, target: change })[0]).toBe('goal: 10 × (1 + (−0,3)) = 7')
  })

  test('negative numbers stand in brackets', () => {
    const baseline = { period: period(2020), value: -5 }
    expect(lines({ values: { 2024: -1 }, target: { baseline } })[0]).toBe(
      'way: −1 − (−5) // 20 − (−5) = 0,16',
    )
  })

  test('quarters are parts of a year', () => {
    const found = lines({ values: { '2024-Q3': 13 } })
    expect(found[1]).toBe('time: 2024,5 − 2020,75 // 2030,75 − 2020,75 = 0,375')
  })

  test('a range: the distance that is gone', () => {
    const goal = { kind: 'range', low: 18, high: 20, strict: false } as const
    expect(lines({ values: { 2024: 12 }, target: { goal } }).slice(0, 4)).toEqual([
      'gapStart: 18 − 10 = 8',
      'gapNow: 18 − 12 = 6',
      'way: 8 − 6 // 8 = 0,25',
      'time: 2024 − 2020 // 2030 − 2020 = 0,4',
    ])
  })

  test('a range with a milestone, from above and from inside', () => {
    const goal = { kind: 'range', low: 1, high: 4, strict: false } as const
    const milestones = [{ period: period(2026), value: 6 }]
    expect(lines({ values: { 2024: 8 }, target: { goal, milestones } }).slice(0, 4)).toEqual([
      'gapStart: 10 − 4 = 6',
      'gapNow: 8 − 4 = 4',
      'gapEnd: 6 − 4 = 2',
      'way: 6 − 4 // 6 − 2 = 0,5',
    ])
    const inside = [{ period: period(2022), value: 3 }]
    expect(lines({ values: { 2024: 8 }, target: { goal, milestones: inside } })[0]).toBe(
      'gapStart: 10 − 4 = 6',
    )
  })

  test('a milestone inside the range is a distance of 0', () => {
    const goal = { kind: 'range', low: 1, high: 4, strict: false } as const
    const milestones = [
      { period: period(2022), value: 3 },
      { period: period(2025), value: 7 },
    ]
    expect(lines({ values: { 2024: 8 }, target: { goal, milestones } })[0]).toBe('gapStart: 0 = 0')
  })

  test('never, where the pace does not lead there', () => {
    expect(lines({ values: { 2024: 8 } }).at(-1)).toBe('metIn: −0,5 = aldri')
  })
})

describe('calculation where a figure was held against the goal', () => {
  test('decided at the deadline, and what came after', () => {
    const target = { due: period(2023) }
    expect(lines({ values: { 2023: 19 }, target })[0]).toBe('deadlineFigure: 19 < 20 = ikke nådd')
    expect(lines({ values: { 2023: 19, 2024: 21 }, target }).slice(0, 2)).toEqual([
      'deadlineFigure: 19 < 20 = ikke nådd',
      'latestFigure: 21 ≥ 20 = nådd',
    ])
  })

  test.each([
    ['up', true, 20.5, 'latestFigure: 20,5 > 20 = nådd'],
    ['up', true, 20, 'latestFigure: 20 ≤ 20 = ikke nådd'],
    ['down', false, 20, 'latestFigure: 20 ≤ 20 = nådd'],
    ['down', false, 21, 'latestFigure: 21 > 20 = ikke nådd'],
    ['down', true, 20, 'latestFigure: 20 ≥ 20 = ikke nådd'],
    ['down', true, 19, 'latestFigure: 19 < 20 = nådd'],
  ] as const)('%s, strict %s, %d', (direction, strict, value, text) => {
    const goal = { kind: 'value', value: 20, strict } as const
    expect(lines({ values: { 2024: value }, target: { goal, direction, due: null } })[0]).toBe(text)
  })

  test('a range that is met', () => {
    const goal = { kind: 'range', low: 18, high: 20, strict: false } as const
    expect(lines({ values: { 2024: 19 }, target: { goal } })).toEqual([
      'latestFigure: 19 ≥ 18, 19 ≤ 20 = nådd',
      'soFar: 19 − 10 // 2024 − 2020 = 2,25',
      'projection: 19 + (19 − 10) / 4 × 6 = 32,5',
    ])
  })

  test('a baseline that met the goal', () => {
    const baseline = { period: period(2020), value: 22 }
    expect(lines({ values: { 2024: 19 }, target: { baseline } }).slice(0, 2)).toEqual([
      'baselineFigure: 22 ≥ 20 = nådd',
      'latestFigure: 19 < 20 = ikke nådd',
    ])
  })

  test('a strict goal that is only touched', () => {
    const goal = { kind: 'value', value: 10, strict: true } as const
    expect(lines({ values: { 2024: 10 }, target: { goal } })[0]).toBe(
      'latestFigure: 10 ≤ 10 = ikke nådd',
    )
  })

  test('nothing to compute: no lines', () => {
    expect(lines({ values: {} })).toEqual([])
    expect(lines({ values: { 2024: 13 }, target: { goal: null, baseline: null } })).toEqual([])
    expect(lines({ values: { 2024: 13 }, target: { due: null, baseline: null } })).toHaveLength(1)
  })
})

describe('calculation of the offices’ methods', () => {
  test('cagr with a goal', () => {
    const found = lines({ values: { 2024: 25.9 }, target: { ...exports, method: 'cagr' } })
    expect(found.slice(0, 4)).toEqual([
      'growthSoFar: 100 × ((25,9 / 22)^(1 / 3) − 1) = 5,591',
      'growthNeeded: 100 × ((50 / 22)^(1 / 9) − 1) = 9,551',
      'growthRatio: 5,591 // 9,551 = 0,59',
      'score: 4,1667 × 0,5854 − 2,5 = −0,06101',
    ])
  })

  test('cagr downwards, from and to 0', () => {
    const down = { method: 'cagr', direction: 'down' } as const
    const zero = { kind: 'value', value: 0, strict: false } as const
    expect(lines({ values: { 2024: 9 }, target: { ...down, goal: zero } }).slice(0, 2)).toEqual([
      'growthSoFar: −100 × ((9 / 10)^(1 / 4) − 1) = 2,6',
      'growthNeeded: −100 × ((0,001 / 10)^(1 / 10) − 1) = 60,19',
    ])
    const baseline = { period: period(2020), value: 0 }
    const context = { values: { 2024: 9 }, target: { method: 'cagr', baseline } } as const
    const [first] = calculation(judged(context), {
      target: target(context.target),
      indicator: indicator([]),
      series: [],
      thresholds,
      language: 'nb',
    })
    expect(first?.explanation).toBe('Metoden erstatter 0 med 0,001.')
  })

  test('cagr from a negative base', () => {
    const baseline = { period: period(2020), value: -10 }
    const goal = { kind: 'value', value: -5, strict: false } as const
    const found = lines({ values: { 2024: -9 }, target: { method: 'cagr', baseline, goal } })
    expect(found[0]).toBe('growthSoFar: −100 × ((−9 / (−10))^(1 / 4) − 1) = 2,6')
  })

  test('cagr without a goal: the growth itself', () => {
    const found = lines({ values: { 2024: 11 }, target: { method: 'cagr', goal: null } })
    expect(found.slice(0, 2)).toEqual([
      'growthSoFar: 100 × ((11 / 10)^(1 / 4) − 1) = 2,411',
      'score: 500 × 0,02411 − 5 = 5',
    ])
    const held = { method: 'cagr', goal: null, limit: 10 } as const
    expect(lines({ values: { 2024: 10 }, target: held })[1]).toBe('score: 0 × 0 + 5 = 5')
  })

  test('cagr once achieved has no score to compute', () => {
    const found = lines({ values: { 2024: 21 }, target: { method: 'cagr' } })
    expect(found.map((line) => line.split(':')[0])).not.toContain('score')
  })

  test('cagr that could not be used shows the share instead', () => {
    const baseline = { period: period(2020), value: -10 }
    const found = lines({ values: { 2024: 9 }, target: { method: 'cagr', baseline } })
    expect(found[0]).toBe('way: 9 − (−10) // 20 − (−10) = 0,6333')
  })

  test('un', () => {
    const found = lines({ values: { 2024: 25.9 }, target: { ...exports, method: 'un' } })
    expect(found.slice(0, 2)).toEqual([
      'expected: 25,9 × (25,9 / 22)^(6 / 3) = 35,9',
      'expectedShare: 35,9 − 22 // 50 − 22 = 0,50',
    ])
  })

  test('trend', () => {
    const values = { 2019: 9, 2020: 10, 2022: 11, 2024: 13 }
    expect(lines({ values, target: { method: 'trend' } }).slice(0, 4)).toEqual([
      'slope: 13 − 9 // 2024 − 2019 = 0,8',
      'expected: 13 + (13 − 9) / 5 × 6 = 17,8',
      'missed: 20 − 17,8 // 20 − 13 = 0,3143',
      'covered: 1 − 0,3143 = 0,69',
    ])
  })

  test('trend once reached, or without a goal or enough figures', () => {
    const values = { 2019: 9, 2020: 10, 2022: 11, 2023: null, 2024: 21 }
    expect(lines({ values, target: { method: 'trend', due: null, baseline: null } })).toEqual([
      'latestFigure: 21 ≥ 20 = nådd',
      'slope: 21 − 9 // 2024 − 2019 = 2,4',
    ])
    expect(lines({ values: { 2024: 13 }, target: { method: 'trend', baseline: null } })).toEqual([
      'need: 20 − 13 // 2030 − 2024 = 1,167',
    ])
  })
})

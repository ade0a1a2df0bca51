import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { calculation } from '@/core/calculation'
import { chartSummary } from '@/core/chartSummary'
import { targetVerdictJson } from '@/core/json/verdictJson'
import { languages, type Direction, type Method } from '@/core/model'
import { keySentence, sensitivitySentence } from '@/core/sentences'
import { selectSeries } from '@/core/series'
import type { Status, Verdict } from '@/core/verdict/model'
import { plannedValue } from '@/core/verdict/plannedPath'
import { judge } from '@/core/verdict/verdict'
import {
  arbitraryDay,
  arbitraryIndicator,
  arbitraryTarget,
  figure,
} from '../../../helpers/arbitraryTargets'
import { evaluate } from '../../../helpers/evaluate'
import { judged, on, period, target, thresholds } from '../../../helpers/observations'

interface Plan {
  readonly baseline: number
  readonly goal: number
  readonly latest: number
  readonly year: number
}

const plan = fc.record({
  baseline: figure,
  goal: figure,
  latest: figure,
  year: fc.integer({ min: 2021, max: 2029 }),
})

const positive = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100)
const positivePlan = fc.record({
  baseline: positive,
  goal: positive,
  latest: positive,
  year: fc.integer({ min: 2021, max: 2029 }),
})

const scale = fc.constantFrom(0.001, 0.5, 2, 10, 1000)
const direction = fc.constantFrom('up', 'down')

function verdictOn({ baseline, goal, latest, year }: Plan, to: Direction, method: Method): Verdict {
  return judged({
    values: { [year]: latest },
    target: {
      direction: to,
      method,
      baseline: { period: period(2020), value: baseline },
      goal: { kind: 'value', value: goal, strict: false },
    },
  })
}

function scaled({ baseline, goal, latest, year }: Plan, factor: number): Plan {
  return { baseline: baseline * factor, goal: goal * factor, latest: latest * factor, year }
}

function expectSame(one: Verdict, other: Verdict): void {
  expect(other.status).toBe(one.status)
  expect(other.notes).toEqual(one.notes)
  if (one.ratio === null) expect(other.ratio).toBeNull()
  else
    expect(
      Math.abs((other.ratio ?? Infinity) / (one.ratio || 1) - (one.ratio ? 1 : 0)),
    ).toBeLessThan(1e-6)
}

// From best to worst, of what a pace can give.
const order: readonly Status[] = [
  'reached',
  'on_track',
  'behind',
  'far_behind',
  'no_change',
  'wrong_way',
]

describe('share', () => {
  test.prop([plan, direction, scale])('does not change with the unit', (numbers, to, factor) => {
    expectSame(verdictOn(numbers, to, 'share'), verdictOn(scaled(numbers, factor), to, 'share'))
  })

  test.prop([plan, direction])('is mirrored when signs and direction are', (numbers, to) => {
    const mirrored = verdictOn(scaled(numbers, -1), to === 'up' ? 'down' : 'up', 'share')
    expectSame(verdictOn(numbers, to, 'share'), mirrored)
  })

  test.prop([plan, direction, positive])(
    'never gets worse by a better figure',
    (numbers, to, step) => {
      const better = { ...numbers, latest: numbers.latest + (to === 'up' ? step : -step) }
      const [before, after] = [verdictOn(numbers, to, 'share'), verdictOn(better, to, 'share')]
      expect(order.indexOf(after.status)).toBeLessThanOrEqual(order.indexOf(before.status))
      if (before.ratio !== null && after.ratio !== null)
        expect(after.ratio).toBeGreaterThanOrEqual(before.ratio)
    },
  )
})

describe('geometric', () => {
  test.prop([positivePlan, direction, scale])(
    'does not change with the unit',
    (numbers, to, factor) => {
      expectSame(
        verdictOn(numbers, to, 'geometric'),
        verdictOn(scaled(numbers, factor), to, 'geometric'),
      )
    },
  )
})

describe('on the planned path', () => {
  test.prop([positivePlan, fc.constantFrom<Method>('share', 'geometric', 'cagr', 'un')])(
    'the ratio is 1',
    (numbers, method) => {
      fc.pre(Math.abs(numbers.goal - numbers.baseline) > 0.05)
      const to = numbers.goal > numbers.baseline ? 'up' : 'down'
      const path = verdictOn(numbers, to, method)
      const planned = plannedValue(target({ method }), { ...path, method }, period(numbers.year))
      const verdict = verdictOn({ ...numbers, latest: planned ?? NaN }, to, method)
      expect(verdict.status).toBe('on_track')
      expect(verdict.ratio).toBeCloseTo(1, 6)
    },
  )

  test.prop([positive, positive])('a straight line is on track for trend', (start, step) => {
    const values = Object.fromEntries(
      [2018, 2019, 2020, 2021, 2022, 2023].map((year) => [year, start + step * (year - 2018)]),
    )
    const goal = { kind: 'value', value: start + step * 12, strict: false } as const
    const verdict = judged({
      values,
      target: { method: 'trend', goal, baseline: { period: period(2018), value: null } },
    })
    expect(verdict.status).toBe('on_track')
    expect(verdict.ratio).toBeCloseTo(1, 6)
  })
})

/**
 * How much a status claims: an unsettled deadline and no assessment claim nothing, so they can never be
 * better than what was said before; a missed target is the worst that can be said.
 */
function claim({ status }: Verdict): number {
  const claims: readonly Status[] = [...order, 'missed', 'not_assessed', 'awaiting_final']
  return -claims.indexOf(status)
}

describe('a later today', () => {
  test.prop([arbitraryIndicator, arbitraryTarget, arbitraryDay, arbitraryDay])(
    'is never better: only an unsettled deadline can come of it',
    (figures, goal, day, otherDay) => {
      const [first = day, second = day] = [day, otherDay].sort()
      const input = { indicator: figures, target: goal, thresholds }
      const [before, after] = [judge(input, on(first)), judge(input, on(second))]
      expect(claim(after)).toBeLessThanOrEqual(claim(before))
      if (after.status === before.status) expect(after).toEqual(before)
      else {
        expect(after.status).toBe('awaiting_final')
        expect(after.lastStatus).toBe(before.status === 'not_assessed' ? null : before.status)
      }
    },
  )
})

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

describe('whatever the figures', () => {
  test.prop([arbitraryIndicator, arbitraryTarget, arbitraryDay], { numRuns: 500 })(
    'every number of a verdict is finite, and every text is whole',
    (figures, goal, day) => {
      const verdict = judge({ indicator: figures, target: goal, thresholds }, on(day))
      expect(numbersIn(verdict).every(Number.isFinite)).toBe(true)
      const series = selectSeries(figures.observations, {}, null)
      for (const language of languages) {
        const context = { target: goal, indicator: figures, language }
        const lines = calculation(verdict, { ...context, series, thresholds })
        const texts = [
          keySentence(verdict, context),
          sensitivitySentence(verdict, language) ?? '',
          chartSummary({ indicator: figures, series, judged: { target: goal, verdict }, language }),
          ...lines.flatMap((line) => Object.values(line).map(String)),
        ]
        expect(texts.join('\n')).not.toMatch(/NaN|undefined|Infinity|∞|\[object| {2}/)
      }
      const json = JSON.stringify(
        targetVerdictJson({ plan: { id: 'plan' }, target: goal, verdict }),
      )
      expect(json).not.toContain('undefined')
    },
  )

  test.prop([arbitraryIndicator, arbitraryTarget, arbitraryDay], { numRuns: 500 })(
    'the calculation can be redone by hand',
    (figures, goal, day) => {
      const verdict = judge({ indicator: figures, target: goal, thresholds }, on(day))
      const series = selectSeries(figures.observations, {}, null)
      const context = {
        target: goal,
        indicator: figures,
        series,
        thresholds,
        language: 'en',
      } as const
      for (const line of calculation(verdict, context)) {
        if (/[<>≤≥]/.test(line.numerator)) {
          const holds = evaluateComparison(line.numerator)
          expect(holds, JSON.stringify(line)).toBe(true)
          continue
        }
        const denominator = line.denominator === null ? 1 : evaluate(line.denominator)
        const value = evaluate(line.numerator) / denominator
        if (line.id === 'metIn') {
          if (line.result !== 'never') {
            const year = Number(line.result.replace('in ', ''))
            expect(Math.abs(year - value), JSON.stringify(line)).toBeLessThan(
              1.01 + 0.002 * Math.abs(value - 2020),
            )
          }
          continue
        }
        const result = evaluate(line.result.replace(/\s?per cent/, ''))
        if (line.id === 'score' && Math.abs(result) === 5) continue
        const slack = 0.0051 + 0.003 * Math.abs(value)
        expect(Math.abs(result - value), JSON.stringify(line)).toBeLessThan(slack)
      }
    },
  )
})

function evaluateComparison(text: string): boolean {
  if (text.includes(', ')) return text.split(', ').every(evaluateComparison)
  const parts = text.split(/ ([<>≤≥]) /)
  return parts.every((sign, index) => {
    if (index % 2 === 0) return true
    const [left, right] = [evaluate(parts[index - 1] ?? ''), evaluate(parts[index + 1] ?? '')]
    if (sign === '<') return left < right
    if (sign === '>') return left > right
    return sign === '≤' ? left <= right + 1e-8 : left >= right - 1e-8
  })
}

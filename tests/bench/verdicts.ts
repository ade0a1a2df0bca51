import { methods, type Indicator, type Observation, type Target } from '@/core/model'
import { judge } from '@/core/verdict/verdict'
import { indicator, observation, on, period, target, thresholds } from '../helpers/observations'

export interface VerdictsResult {
  readonly indicators: number
  readonly observations: number
  /** Time for every verdict, sensitivity and official category included; the median of the runs. */
  readonly milliseconds: number
}

const years = Array.from({ length: 20 }, (_, index) => 2005 + index)
const regions = ['norway', 'north', 'west', 'south', 'east']

/** Judges one target on each of so many made-up indicators, five series of twenty years each. */
export function measureVerdicts(indicators = 300, runs = 5): VerdictsResult {
  const inputs = Array.from({ length: indicators }, (_, index) => ({
    indicator: madeUpIndicator(index),
    target: madeUpTarget(index),
    thresholds,
  }))
  const clock = on('2026-01-01')
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    for (const input of inputs) judge(input, clock)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return {
    indicators,
    observations: indicators * years.length * regions.length,
    milliseconds: times[Math.floor(runs / 2)] ?? 0,
  }
}

function madeUpIndicator(seed: number): Indicator {
  const figures = years.flatMap((year, index) =>
    regions.map((region): Observation => {
      const value = 100 + index * ((seed % 7) - 2) + ((seed * 31 + index * 17) % 13)
      return observation(year, value, { dimensions: { region }, low: value - 2, high: value + 2 })
    }),
  )
  return indicator(figures, { id: `made-up-${String(seed)}`, headline: { region: 'norway' } })
}

function madeUpTarget(seed: number): Target {
  return target({
    method: methods[seed % methods.length] ?? 'share',
    baseline: { period: period(2015), value: null },
    goal: { kind: 'factor', factor: 2, strict: false },
    milestones: [{ period: period(2020), value: 140 }],
  })
}

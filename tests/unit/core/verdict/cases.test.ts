import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Goal, Method, Target } from '@/core/model'
import { judge } from '@/core/verdict/verdict'
import {
  indicator,
  observations,
  on,
  period,
  target,
  thresholds,
} from '../../../helpers/observations'

interface Case {
  readonly name: string
  readonly input: {
    readonly series: Readonly<Record<string, number>>
    readonly baseline: { readonly year: number; readonly value?: number }
    readonly target: {
      readonly year: number
      readonly value: number | null
      readonly factor: number | null
    }
    readonly direction: Target['direction']
    readonly today: number
    readonly method: Method
  }
  readonly expect: Readonly<Record<string, unknown>> & { readonly R: number | null }
}

// The file is a fixture of ours; its shape is the interface above.
const cases = JSON.parse(
  readFileSync('tests/fixtures/cases/verdict-examples.json', 'utf8'),
) as readonly Case[]

describe('worked examples', () => {
  test.each(cases)('$name', ({ input, expect: expected }) => {
    const { year, value, factor } = input.target
    const goal: Goal =
      value === null
        ? { kind: 'factor', factor: factor ?? 1, strict: false }
        : { kind: 'value', value, strict: false }
    const verdict = judge(
      {
        indicator: indicator(observations(input.series)),
        target: target({
          baseline: { period: period(input.baseline.year), value: input.baseline.value ?? null },
          goal,
          due: period(year),
          direction: input.direction,
          method: input.method,
        }),
        thresholds,
      },
      on(`${String(input.today)}-07-01`),
    )
    const { R, ...words } = expected
    expect(verdict).toMatchObject(words)
    if (R === null) expect(verdict.ratio).toBeNull()
    else expect(verdict.ratio).toBeCloseTo(R, 3)
  })
})

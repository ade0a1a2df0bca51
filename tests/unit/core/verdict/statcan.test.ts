import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Target } from '@/core/model'
import { judge } from '@/core/verdict/verdict'
import {
  indicator,
  observation,
  on,
  period,
  target,
  thresholds,
} from '../../../helpers/observations'

type Row = Readonly<Record<string, string>>

const rows = Papa.parse<Row>(readFileSync('tests/fixtures/cases/statcan-sample.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data

/** A cell as a number; null when it is empty. */
function number(row: Row, column: string): number | null {
  const cell = row[column] ?? ''
  return cell === '' ? null : Number(cell)
}

function year(row: Row, column: string): number {
  return number(row, column) ?? 0
}

function targetOf(row: Row): Target {
  const goal = number(row, 'target')
  const base = number(row, 'base_value')
  return target({
    method: 'cagr',
    direction: row['direction'] === '1' ? 'up' : 'down',
    limit: number(row, 'limit'),
    goal: goal === null ? null : { kind: 'value', value: goal, strict: false },
    due: period(year(row, 'target_year')),
    baseline: base === null ? null : { period: period(year(row, 'base_year')), value: base },
  })
}

describe('cagr gives what Statistics Canada publishes', () => {
  test.each(rows.map((row) => [`${row['suite'] ?? ''} ${row['series'] ?? ''}`, row] as const))(
    '%s',
    (_name, row) => {
      const value = number(row, 'current_value')
      const figures = value === null ? [] : [observation(year(row, 'current_year'), value)]
      const { official } = judge(
        { indicator: indicator(figures), target: targetOf(row), thresholds },
        on('2026-01-01'),
      )
      expect(official?.category).toBe(row['status'])
      expectNear(official?.value ?? null, number(row, 'progress_value'))
      expectNear(official?.score ?? null, number(row, 'score'))
    },
  )
})

function expectNear(actual: number | null, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull()
  else expect(Math.abs((actual ?? Infinity) - expected)).toBeLessThan(1e-9)
}

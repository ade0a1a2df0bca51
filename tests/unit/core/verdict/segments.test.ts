import { describe, expect, test } from 'vitest'
import type { PointValue } from '@/core/verdict/model'
import { innerMilestones, segmentAt } from '@/core/verdict/segments'
import { period } from '../../../helpers/observations'

function at(year: number, value: number): PointValue {
  return { period: period(year), value }
}

function pathOf(
  ...values: readonly (readonly [number, number])[]
): Parameters<typeof segmentAt>[0] {
  const points = values.map(([year, value]) => at(year, value))
  return { from: points[0]!, to: points.at(-1)!, milestones: points.slice(1, -1) }
}

function ends(path: Parameters<typeof segmentAt>[0], year: number): readonly number[] {
  const { from, to } = segmentAt(path, year, (value) => value)
  return [from.period.years, to.period.years]
}

describe('innerMilestones', () => {
  test('are those between the ends, in order, one a period', () => {
    const path = {
      from: at(2020, 10),
      to: at(2030, 20),
      milestones: [at(2028, 18), at(2024, 12), at(2024, 13), at(2020, 1), at(2030, 9), at(2033, 5)],
    }
    expect(innerMilestones(path)).toEqual([at(2024, 12), at(2028, 18)])
  })
})

describe('segmentAt', () => {
  const path = pathOf([2020, 10], [2024, 12], [2030, 20])

  test('a stretch owns its end, not its start', () => {
    expect(ends(path, 2021)).toEqual([2020, 2024])
    expect(ends(path, 2024)).toEqual([2020, 2024])
    expect(ends(path, 2025)).toEqual([2024, 2030])
  })

  test('a flat stretch joins the one before it', () => {
    const flat = pathOf([2020, 10], [2024, 12], [2026, 12], [2030, 20])
    expect(ends(flat, 2025)).toEqual([2020, 2026])
    expect(ends(flat, 2027)).toEqual([2026, 2030])
  })

  test('the first, if flat, joins the next', () => {
    const flat = pathOf([2020, 10], [2022, 10], [2023, 10], [2026, 15], [2030, 20])
    expect(ends(flat, 2021)).toEqual([2020, 2026])
    expect(ends(flat, 2024)).toEqual([2020, 2026])
    expect(ends(flat, 2029)).toEqual([2026, 2030])
  })

  test('a path that is flat from end to end is one stretch', () => {
    expect(ends(pathOf([2020, 10], [2024, 10], [2030, 10]), 2025)).toEqual([2020, 2030])
  })
})

import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Figure } from '@/core/explore/figures'
import {
  baseFigure,
  capitaFactor,
  changed,
  grown,
  indexed,
  isBroken,
  perCapita,
  shared,
} from '@/core/explore/reckon'
import { observation } from '../../../helpers/observations'

function figure(year: number, value: number, more: Partial<Figure> = {}): Figure {
  const row = observation(year, value)
  return {
    ...{ period: row.period, value, low: null, high: null, observation: row },
    ...{ qualifier: 'exact', status: 'final', ...more },
  }
}
const values = (figures: readonly Figure[]): [number, number][] =>
  figures.map(({ period, value }) => [period.years, value])
const series = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2000, max: 2020 }), fc.integer({ min: 1, max: 1e6 })), {
    selector: ([year]) => year,
    minLength: 1,
    maxLength: 15,
  })
  .map((entries) =>
    entries.toSorted(([a], [b]) => a - b).map(([year, value]) => figure(year, value)),
  )
const breaks = fc.array(fc.integer({ min: 2000, max: 2020 }), { maxLength: 2 })

describe('indexed', () => {
  test.prop([series, breaks, fc.nat()])(
    'is 100 at the base, and never crosses a break',
    (figures, broken, pick) => {
      const base = figures[pick % figures.length] as Figure
      const index = indexed(figures, base.period.text, broken)
      expect(index.find(({ period }) => period.text === base.period.text)?.value).toBe(100)
      for (const { period } of index)
        expect(isBroken(broken, [base.period.years, period.years])).toBe(false)
    },
  )
  test.prop([series, fc.integer({ min: 1, max: 1000 })])(
    'does not change with the unit',
    (figures, factor) => {
      const base = (figures[0] as Figure).period.text
      const scaled = figures.map((one) => ({ ...one, value: one.value * factor }))
      const pairs = indexed(scaled, base, []).map(({ value }, at) => [
        value,
        indexed(figures, base, [])[at]?.value,
      ])
      for (const [one, other] of pairs) expect(one).toBeCloseTo(other ?? NaN, 6)
    },
  )
  it('scales the interval, and is rough where its base is', () => {
    const figures = [
      figure(2020, 50, { qualifier: 'about' }),
      figure(2021, 60, { low: 55, high: 65 }),
      figure(2022, 70, { qualifier: 'over' }),
    ]
    const index = indexed(figures, '2020', [])
    expect(index.map(({ value, low, high, qualifier }) => [value, low, high, qualifier])).toEqual([
      [100, null, null, 'about'],
      [120, 110, 130, 'about'],
      [140, null, null, 'over'],
    ])
  })
  it('has no base in a forecast, a bound, zero or a hole', () => {
    const figures = [
      figure(2020, 5, { status: 'forecast' }),
      figure(2021, 5, { qualifier: 'under' }),
      figure(2022, 0),
    ]
    for (const year of ['2020', '2021', '2022', '2023'])
      expect(baseFigure(figures, year)).toBeNull()
    expect(indexed(figures, '2022', [])).toEqual([])
  })
})

describe('changed and grown', () => {
  test.prop([series, breaks])(
    'only where the year before has a figure, never across a break',
    (figures, broken) => {
      const years = new Set(figures.map(({ period }) => period.years))
      for (const reckon of [changed, grown]) {
        for (const { period } of reckon(figures, broken)) {
          expect(years.has(period.years - 1)).toBe(true)
          expect(isBroken(broken, [period.years - 1, period.years])).toBe(false)
        }
      }
    },
  )
  test.prop([series])('the changes of neighbouring years add up to the whole', (figures) => {
    for (const { period, value } of changed(figures, [])) {
      const at = (years: number): number =>
        figures.find((one) => one.period.years === years)?.value ?? NaN
      expect(value).toBe(at(period.years) - at(period.years - 1))
    }
  })
  it('says nothing of a bound, keeps the roughest word and the weakest standing, drops intervals', () => {
    const figures = [
      figure(2019, 8, { qualifier: 'under' }),
      figure(2020, 10),
      figure(2021, 12, { qualifier: 'about', status: 'preliminary', low: 1 }),
      figure(2022, 15, { status: 'forecast' }),
    ]
    expect(
      changed(figures, []).map(({ value, qualifier, status, low }) => [
        value,
        qualifier,
        status,
        low,
      ]),
    ).toEqual([
      [2, 'about', 'preliminary', null],
      [3, 'about', 'forecast', null],
    ])
    expect(values(grown(figures, []))).toEqual([
      [2021, 20],
      [2022, 25],
    ])
    expect(grown([figure(2020, 0), figure(2021, 5)], [])).toEqual([])
  })
})

describe('shared', () => {
  test.prop([
    fc.array(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    }),
  ])('shares of all parts sum to one, within rounding', (parts) => {
    const rows = parts.map((own) => own.map((value, at) => figure(2020 + at, value)))
    for (const at of [0, 1, 2]) {
      const shares = rows.map(
        (own) => shared(own, rows).find(({ period }) => period.years === 2020 + at)?.value,
      )
      const sum = parts.reduce((total, own) => total + (own[at] ?? 0), 0)
      if (sum === 0) expect(shares.every((share) => share === undefined)).toBe(true)
      else
        expect(
          shares.reduce<number>((total, share) => total + (share ?? NaN), 0) / 100,
        ).toBeCloseTo(1, 9)
    }
  })
  it('is missing where any part is missing or a bound; a bound above a known whole stays one', () => {
    const one = [figure(2020, 30), figure(2021, 30, { qualifier: 'over' })]
    expect(shared(one, [one, [figure(2020, 70, { qualifier: 'nearly' })]])).toEqual([])
    expect(shared(one, [[figure(2021, 60, { status: 'preliminary' })]])).toMatchObject([
      { value: 50, qualifier: 'over', status: 'preliminary' },
    ])
  })
})

describe('perCapita', () => {
  it('divides by the people of the same year, and leaves other years out', () => {
    const people = [figure(2020, 1000), figure(2021, 2000, { qualifier: 'about' }), figure(2022, 0)]
    const found = perCapita(
      [figure(2020, 5), figure(2021, 5, { low: 4 }), figure(2022, 5), figure(2023, 5)],
      people,
      1000,
    )
    expect(found.map(({ value, low, qualifier }) => [value, low, qualifier])).toEqual([
      [5, null, 'exact'],
      [2.5, 2, 'about'],
    ])
    expect(perCapita([figure(2020, 5, { qualifier: 'under' })], people, 1)[0]?.qualifier).toBe(
      'under',
    )
  })
  it('counts per so many that most figures have a digit before the decimal sign', () => {
    expect([
      capitaFactor(9000, 1000),
      capitaFactor(5, 1000),
      capitaFactor(5, 5e5),
      capitaFactor(1, 5e6),
    ]).toEqual([1, 1000, 100_000, 1_000_000])
    expect(capitaFactor(1, 5e9)).toBe(1_000_000)
  })
})

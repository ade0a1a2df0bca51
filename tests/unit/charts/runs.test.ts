import { describe, expect, it } from 'vitest'
import { runs } from '@/charts/runs'

const at = (...years: number[]): { years: number }[] => years.map((each) => ({ years: each }))
const yearly = { breaks: [], step: 1 }

describe('runs', () => {
  it('joins years that follow each other', () => {
    expect(runs(at(2020, 2021, 2022), yearly)).toEqual([at(2020, 2021, 2022)])
  })
  it('cuts where a year is missing', () => {
    expect(runs(at(2020, 2021, 2023), yearly)).toEqual([at(2020, 2021), at(2023)])
  })
  it('cuts at a break: its period is the first after it', () => {
    expect(runs(at(2020, 2021, 2022), { breaks: [2022], step: 1 })).toEqual([
      at(2020, 2021),
      at(2022),
    ])
  })
  it('joins quarters a quarter of a year apart', () => {
    expect(runs(at(2020.75, 2021, 2021.5), { breaks: [], step: 0.25 })).toEqual([
      at(2020.75, 2021),
      at(2021.5),
    ])
  })
  it('joins months in spite of binary fractions', () => {
    const months = Array.from({ length: 25 }, (_, month) => ({ years: 2019 + month / 12 }))
    expect(runs(months, { breaks: [], step: 1 / 12 })).toHaveLength(1)
  })
  it('has no run without points', () => {
    expect(runs([], yearly)).toEqual([])
  })
})

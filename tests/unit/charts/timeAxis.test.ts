import { describe, expect, it } from 'vitest'
import { timeTicks } from '@/charts/timeAxis'

const font = { size: 14, bold: false }
const texts = (from: number, to: number, width: number, wanted: number[] = []): string[] =>
  timeTicks({ domain: [from, to], range: [0, width] }, { font, wanted, fallback: [] }).map(
    ({ text }) => text,
  )

describe('timeTicks', () => {
  it('marks every year where there is room', () => {
    expect(texts(2021, 2024, 600)).toEqual(['2021', '2022', '2023', '2024'])
  })
  it('marks every second or fifth year where there is less', () => {
    expect(texts(2018, 2024, 200)).toEqual(['2018', '2020', '2022', '2024'])
    expect(texts(2003, 2024, 200)).toEqual(['2005', '2010', '2015', '2020'])
  })
  it('always marks the due year, and drops the round one beside it', () => {
    expect(texts(2003, 2024, 200, [2021])).toEqual(['2005', '2010', '2015', '2021'])
  })
  it('reads a due quarter as its year', () => {
    expect(texts(2020, 2023.75, 600, [2023.75])).toContain('2023')
  })
  it('leaves out a wanted year outside the axis', () => {
    expect(texts(2020, 2022, 600, [2030])).toEqual(['2020', '2021', '2022'])
  })
  it('marks no year on an axis of many centuries that has no round one', () => {
    expect(texts(2001, 2900, 100)).toEqual([])
  })
  it('names the first and the last period where no two years are on the axis', () => {
    const fallback = [
      { years: 2021.1, text: 'februar 2021' },
      { years: 2021.2, text: 'mars 2021' },
      { years: 2021.9, text: 'november 2021' },
    ]
    const ticks = timeTicks(
      { domain: [2021.1, 2021.9], range: [0, 300] },
      { font, wanted: [], fallback },
    )
    expect(ticks.map(({ text }) => text)).toEqual(['februar 2021', 'november 2021'])
  })
})

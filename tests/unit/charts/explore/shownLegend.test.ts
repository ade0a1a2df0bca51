import { describe, expect, it } from 'vitest'
import { shownLegend } from '@/charts/explore/shownLegend'
import { viewOf } from '../../../helpers/explore'

const titles = (address: string): readonly string[] =>
  shownLegend(viewOf(address)).coloured.map(({ title }) => title)

describe('shownLegend', () => {
  it('names what has a colour, and counts what is grey', () => {
    const address = 'i=trials&series=country&mark=trials.north'
    expect(titles(address)).toEqual(['Nord'])
    expect(shownLegend(viewOf(address))).toMatchObject({ isOneColour: true, grey: 1 })
    expect(shownLegend(viewOf(`${address}&others=hide`)).grey).toBe(0)
  })
  it('is empty of one series, of rows, and of small charts of one colour', () => {
    expect(titles('i=trials')).toEqual([])
    expect(titles('i=trials&series=country&chart=bar')).toEqual([])
    expect(titles('i=trials&multiples=country&d.country=north,south')).toEqual([])
  })
})

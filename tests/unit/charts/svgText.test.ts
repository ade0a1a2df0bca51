import { describe, expect, it } from 'vitest'
import { lineCap, lineLooks, svgPoints, tenth } from '@/charts/svgText'

describe('svgPoints', () => {
  it('rounds to a tenth of a pixel', () => {
    expect(
      svgPoints([
        { x: 1.04, y: 2.06 },
        { x: 3, y: 4 },
      ]),
    ).toBe('1,2.1 3,4')
  })
})

describe('tenth', () => {
  it('writes a place in the drawing without the remainder of binary fractions', () => {
    expect(tenth(320.9999999999982)).toBe(321)
    expect(tenth(-0.04) + 0).toBe(0)
  })
})

describe('lineLooks', () => {
  it('is semibold in its own tone for every line of `all`', () => {
    expect(lineLooks({ emphasis: 'all', style: 'data' }, 1)).toEqual({ bold: true, tone: 'data' })
  })
  it('is quiet after the first line of `first`', () => {
    expect(lineLooks({ emphasis: 'first', style: 'data' }, 0)).toEqual({ bold: true, tone: 'data' })
    expect(lineLooks({ emphasis: 'first', style: 'data' }, 1)).toEqual({
      bold: false,
      tone: 'subtle',
    })
  })
  it('is regular for `none`', () => {
    expect(lineLooks({ emphasis: 'none', style: 'text' }, 0)).toEqual({ bold: false, tone: 'text' })
  })
})

describe('lineCap', () => {
  it('is round for lines and dots, flat for dashes', () => {
    expect([lineCap([]), lineCap([1, 4.5]), lineCap([6, 5])]).toEqual(['round', 'round', 'butt'])
  })
})

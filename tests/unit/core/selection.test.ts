import { describe, expect, it } from 'vitest'
import { breaksOf, sameSelection, targetSelection } from '@/core/selection'
import { period } from '../../helpers/observations'

describe('sameSelection', () => {
  it('asks for what the first one names only', () => {
    expect(sameSelection({ a: '1' }, { a: '1', b: '2' })).toBe(true)
    expect(sameSelection({ a: '1', b: '2' }, { a: '1' })).toBe(false)
  })
})

describe('targetSelection', () => {
  it('lays the target’s own values over the headline', () => {
    const headline = { series: 'new', region: 'all' }
    expect(targetSelection({ headline }, { where: { region: 'north' } })).toEqual({
      series: 'new',
      region: 'north',
    })
  })
})

describe('breaksOf', () => {
  const all = { period: period(2018), where: {}, text: {} }
  const old = { period: period(2019), where: { series: 'old' }, text: {} }

  it('keeps the breaks that name nothing else than the selection', () => {
    expect(breaksOf({ breaks: [all, old] }, { series: 'new' })).toEqual([all])
    expect(breaksOf({ breaks: [all, old] }, { series: 'old', region: 'all' })).toEqual([all, old])
  })
})

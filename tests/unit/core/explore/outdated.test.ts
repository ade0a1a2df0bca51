import { describe, expect, it } from 'vitest'
import { isOutdated } from '@/core/explore/outdated'
import { exploreFolder, exploreMonitor, viewOf } from '../../../helpers/explore'

describe('isOutdated', () => {
  const csv = 'period,value,published\n2019,7,2020-03-01\n2021,8.25,2022-03-01\n2021,9,2023-03-01\n'
  const monitor = exploreMonitor({
    'indicators/spending.csv': csv,
    'indicators/spending.yaml': `${String(exploreFolder['indicators/spending.yaml'])}decimals: 2\n`,
  })
  const on = (more: string): ReturnType<typeof viewOf> => viewOf(`i=spending${more}`, { monitor })

  it('is true of a view that lacks a later period or a later version of a figure', () => {
    expect(isOutdated(on('&known=2021-01-01'), on(''))).toBe(true)
    expect(isOutdated(on('&known=2022-06-01'), on(''))).toBe(true)
  })
  it('is false while what the view shows is the same', () => {
    expect(isOutdated(on('&known=2024-01-01'), on(''))).toBe(false)
    expect(isOutdated(on('&to=2019&known=2021-01-01'), on('&to=2019'))).toBe(false)
  })
})

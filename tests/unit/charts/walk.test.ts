import { describe, expect, it } from 'vitest'
import { trendScene } from '@/charts/trendScene'
import { walkTo } from '@/charts/walk'
import { exportsChart, plainChart } from '../../helpers/charts'

const size = { width: 1200, height: 560, language: 'nb' } as const
const { dots } = trendScene(exportsChart(), size)
const go = (...keys: string[]): string | undefined => {
  let at = null
  for (const key of keys) at = walkTo(dots, at, key) ?? at
  return at?.point.period
}

describe('walkTo', () => {
  it('begins at the first figure of the chosen series', () => {
    expect(go('ArrowRight')).toBe('2018')
    expect(go('ArrowLeft')).toBe('2018')
    expect(go('ArrowDown')).toBe('2018')
  })
  it('goes one figure at a time, and five with Page Up and Page Down', () => {
    expect(go('ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('2023')
    expect(go('Home', 'PageDown')).toBe('2025')
    expect(go('End', 'PageUp')).toBe('2018')
    expect(go('End', 'ArrowLeft')).toBe('2024')
  })
  it('stops at the ends', () => {
    expect(go('End', 'ArrowRight', 'ArrowRight')).toBe('2025')
    expect(go('Home', 'ArrowLeft')).toBe('2018')
  })
  it('goes to the next series at the nearest time, and back', () => {
    expect(go('End', 'ArrowDown')).toBe('2020')
    expect(go('End', 'ArrowDown', 'ArrowDown')).toBe('2020')
    expect(go('End', 'ArrowDown', 'ArrowUp')).toBe('2021')
  })
  it('is null for other keys, and where there is no figure', () => {
    expect(walkTo(dots, null, 'Tab')).toBeNull()
    expect(walkTo(trendScene(plainChart({}), size).dots, null, 'End')).toBeNull()
    expect(walkTo(trendScene(plainChart({}), size).dots, null, 'ArrowUp')).toBeNull()
  })
})

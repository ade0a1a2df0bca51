import { describe, expect, test } from 'vitest'
import { contrast, rgbOf } from '@/core/colour/rgb'
import { themeTokens } from '@/core/colour/theme'

const byToken = (colours: Readonly<Record<string, string>>) =>
  Object.fromEntries(themeTokens(colours).map((each) => [each.token, each]))

describe('themeTokens', () => {
  test('without colours changes nothing', () => {
    expect(themeTokens({})).toEqual([])
  })

  test('a pair is used as it is given', () => {
    expect(themeTokens({ data: 'light-dark(#0B6B3A, #7fe0ad)' })).toEqual([
      { token: '--sm-data', light: '#0b6b3a', dark: '#7fe0ad' },
    ])
  })

  test('an accent makes links, buttons and data, readable in both schemes', () => {
    const tokens = byToken({ accent: '#ff9900' })
    for (const token of ['--ds-color-accent-text-subtle', '--sm-data', '--sm-series-1']) {
      expect(tokens[token]).toEqual({ ...tokens['--ds-color-accent-base-default'], token })
    }
    const base = tokens['--ds-color-accent-base-default']
    const label = tokens['--ds-color-accent-base-contrast-default']
    for (const scheme of ['light', 'dark'] as const) {
      const [one, other] = [rgbOf(base?.[scheme] ?? ''), rgbOf(label?.[scheme] ?? '')]
      expect(one && other && contrast(one, other)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('what is named by itself goes before the accent’s family', () => {
    expect(byToken({ data: '#111111', accent: '#0b6b3a' })['--sm-data']?.light).toBe('#111111')
  })

  test('what is no colour, or no name, is left out', () => {
    expect(themeTokens({ data: 'red', nothing: '#000' })).toEqual([])
  })
})

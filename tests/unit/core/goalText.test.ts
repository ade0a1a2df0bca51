import { describe, expect, test } from 'vitest'
import { figureStyle } from '@/core/figureText'
import { goalParts, goalText, targetGoalText } from '@/core/goalText'
import type { Goal, Target } from '@/core/model'
import { indicator, target } from '../../helpers/observations'

const style = figureStyle(indicator([], { decimals: null }), 'nb')

function text(
  goal: Goal | null,
  direction: Target['direction'] = 'up',
  resolved: number | null = null,
): string | null {
  const found = resolved === null ? null : { period: null, value: resolved }
  return goalText({ goal, direction }, found, style)?.replaceAll('\u00A0', ' ') ?? null
}

describe('goalText', () => {
  test.each([
    ['up', false, 'minst 50 mrd. kr'],
    ['up', true, 'over 50 mrd. kr'],
    ['down', false, 'høyst 50 mrd. kr'],
    ['down', true, 'under 50 mrd. kr'],
    ['maintain', false, 'minst 50 mrd. kr'],
  ] as const)('a number, %s, strict %s: %s', (direction, strict, words) => {
    expect(text({ kind: 'value', value: 50, strict }, direction)).toBe(words)
  })

  test('a range, or one bound of it', () => {
    const range = { kind: 'range', low: 10, high: 12, strict: false } as const
    expect(text(range)).toBe('fra 10 til 12 mrd. kr')
    expect(text({ ...range, low: null })).toBe('høyst 12 mrd. kr')
    expect(text({ ...range, high: null, strict: true })).toBe('over 10 mrd. kr')
    expect(text({ ...range, low: null, high: null })).toBeNull()
  })

  test('a relative goal is its number once the baseline is known', () => {
    expect(text({ kind: 'factor', factor: 2, strict: false }, 'up', 44)).toBe('minst 44 mrd. kr')
  })

  test('and its words before that', () => {
    expect(text({ kind: 'factor', factor: 2, strict: false })).toBe('2 ganger utgangstallet')
    expect(text({ kind: 'change', change: 0.5, strict: false })).toBe(
      '50 prosent over utgangstallet',
    )
    expect(text({ kind: 'change', change: -0.3, strict: false }, 'down')).toBe(
      '30 prosent under utgangstallet',
    )
  })

  test('null where no number was set', () => {
    expect(text(null)).toBeNull()
  })
})

describe('the goal of a target that nobody measures', () => {
  test.each([
    [{ kind: 'value', value: 1, strict: false }, null],
    [{ kind: 'range', low: 3, high: 4, strict: false }, null],
    [{ kind: 'factor', factor: 2, strict: false }, '2 ganger utgangstallet'],
  ] as const)('%j is said as %s: a number without its unit says nothing', (goal, words) => {
    const subject = { target: target({ goal }), indicator: null }
    expect(targetGoalText(subject, null, 'nb')).toBe(words)
  })

  test('with an indicator it has that one’s unit', () => {
    const goal = { kind: 'value', value: 1, strict: false } as const
    const subject = { target: target({ goal }), indicator: indicator([]) }
    expect(targetGoalText(subject, null, 'en')).toBe('at least 1\u00a0NOK bn')
  })
})

describe('goalParts', () => {
  const fifty = { kind: 'value', value: 50, strict: false } as const
  const doubled = { kind: 'factor', factor: 2, strict: true } as const

  test('are read in the order of the whole text', () => {
    const parts = goalParts({ goal: fifty, direction: 'down' }, null, style)
    expect(parts).toEqual({ word: 'høyst', number: '50', unit: 'mrd. kr' })
  })
  test('of a goal relative to a baseline are those of what it comes to', () => {
    const parts = goalParts(
      { goal: doubled, direction: 'up' },
      { period: null, value: 44 },
      { ...style, decimals: 1 },
    )
    expect(parts).toEqual({ word: 'over', number: '44,0', unit: 'mrd. kr' })
  })
  test('have no unit where nobody measures the goal', () => {
    const parts = goalParts({ goal: fifty, direction: 'up' }, null, figureStyle(null, 'nb'))
    expect(parts?.unit).toBe('')
  })
  test('are none without one number', () => {
    const range = { kind: 'range', low: 10, high: 12, strict: false } as const
    for (const goal of [null, range, doubled])
      expect(goalParts({ goal, direction: 'up' }, null, style)).toBeNull()
  })
})

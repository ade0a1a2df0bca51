import { describe, expect, it } from 'vitest'
import { languages } from '@/core/model'
import { measureStatuses } from '@/core/page/plan/measureStatus'
import { planWords } from '@/core/page/plan/planWords'

const none = { areas: 0, goals: 0, targets: 0, measures: 0, activities: 0 }

describe.each(languages)('sentences in %s', (language) => {
  const words = planWords[language]

  it('tells one from several in every sentence', () => {
    for (const status of measureStatuses) {
      expect(words.reported(status, 1)).toMatch(/1\u00a0/)
      expect(words.reported(status, 2)).toMatch(/2\u00a0/)
    }
    const ones = { areas: 1, goals: 1, targets: 1, measures: 1, activities: 1 }
    const twos = { areas: 2, goals: 2, targets: 2, measures: 2, activities: 2 }
    expect(words.holds(ones)).not.toBe(words.holds(twos))
    expect(words.holds({ ...none, targets: 3 })).toMatch(/^3\u00a0\S+\.$/)
    expect(words.answersFor(1, 1)).not.toBe(words.answersFor(2, 2))
    expect(words.days('1', { isOne: true, isAtLeast: false })).not.toBe(
      words.days('1', { isOne: false, isAtLeast: true }),
    )
  })

  it('has whole sentences for plans, measures and requests', () => {
    expect(words.over(words.at('2025', false))).toMatch(/2025\.$/)
    expect(words.over(words.at('1. mai 2025', true))).toMatch(/2025\.$/)
    expect(words.overUnknown('2025')).toContain('2025')
    expect(words.overUnfinished('2025')).toContain('2025')
    expect(words.municipal(1, 2)).toMatch(/1 .*2/)
    expect(words.requests({ open: 0, answered: 0, there: 0 })).not.toMatch(/\d/)
    expect(words.requests({ open: 3, answered: 2, there: 1 })).toMatch(/3.*2.*1/)
    expect(words.now('X')).toContain('X')
    expect([words.span('a', 'b'), words.since('a'), words.until('b')]).not.toContain('')
  })
})

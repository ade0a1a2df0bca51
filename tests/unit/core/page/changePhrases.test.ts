import { expect, it } from 'vitest'
import { changePhrases } from '@/core/page/changePhrases'

it('says every kind of change in every language, with all that it is given', () => {
  for (const phrases of Object.values(changePhrases)) {
    const told = [
      phrases.revised('Eksport', '2024', { from: '29', to: '26' }),
      phrases.found('Eksport', '2024', '26'),
      phrases.withdrawn('Eksport', '2024', '26'),
      phrases.statusOnly('Eksport'),
    ]
    for (const text of told) expect(text).toContain('Eksport')
    expect(phrases.deadline('2024')).toContain('2024')
    const none = { found: 0, revised: 0, withdrawn: 0 }
    expect(phrases.others({ ...none, revised: 1 })).not.toContain('1')
    expect(phrases.others({ ...none, found: 2 })).toContain('2')
    expect(phrases.others({ found: 2, revised: 3, withdrawn: 4 })).toMatch(/2.*3.*4/)
    expect(phrases.measureKnown('A')).toContain('A')
    expect(phrases.published('i dag')).toContain('i dag')
    expect(phrases.undated('i dag')).toContain('i dag')
    expect(phrases.source('Kontoret')).toContain('Kontoret')
    const target = [
      phrases.newTarget('Opp'),
      phrases.removedTarget('Opp'),
      phrases.changedTarget('Opp'),
    ]
    expect(new Set(target).size).toBe(3)
    expect(phrases.measure('3', 'Planen')).toMatch(/3.*Planen/)
    expect(phrases.measureStatus('A', 'B')).toMatch(/A.*B/)
  }
})

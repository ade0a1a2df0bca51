import { expect, test } from 'vitest'
import { wizardAnswers, type WizardWritten } from '@/core/own/wizardAnswers'

const written: WizardWritten = {
  ...{ title: ' Besøk ', unit: '', kind: null, frequency: 'annual', roles: ['period', 'value'] },
  ...{ direction: 'up', value: '', due: '' },
}

test('one period, one figure and a title are enough', () => {
  expect(wizardAnswers(written)).toEqual({
    ...{ title: 'Besøk', unit: '', kind: null, frequency: 'annual', goal: null },
    roles: ['period', 'value'],
  })
})

test('a target is a number as people write it, and a period', () => {
  const goal = (value: string, due: string) => wizardAnswers({ ...written, value, due })?.goal
  expect(goal('1 234,5', '2030')).toEqual({ value: 1234.5, due: '2030', direction: 'up' })
  expect(goal('\u22125', '2030')).toMatchObject({ value: -5 })
  expect([goal('', '2030'), goal('x', '2030'), goal('5', 'snart'), goal('5', '')]).toEqual([
    ...[undefined, undefined, undefined, undefined],
  ])
})

test.each<Partial<WizardWritten>>([
  { title: ' ' },
  { roles: ['value', 'value'] },
  { roles: ['period', 'period', 'value'] },
  { roles: ['period'] },
])('%o lacks something', (part) => {
  expect(wizardAnswers({ ...written, ...part })).toBeNull()
})

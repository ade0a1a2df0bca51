import { expect, test } from 'vitest'
import { annotation } from '../../../.config/annotate.js'

const problem = {
  severity: 'error',
  code: 'value/not-a-number',
  file: 'indicators/a.csv',
  line: 3,
  message: '"ca. 110" is not a number',
  hint: null,
} as const

test('a problem stands at its line', () => {
  expect(annotation(problem, 'data')).toBe(
    '::error file=data/indicators/a.csv,line=3,title=value/not-a-number::"ca. 110" is not a number',
  )
})

test('a text of the folder cannot be a command of its own', () => {
  const hostile = { ...problem, message: '100 %\n::set-output name=x::y', file: 'a,line=9:b.csv' }
  expect(annotation({ ...hostile, hint: 'mend it' }, 'data')).toBe(
    '::error file=data/a%2Cline=9%3Ab.csv,line=3,title=value/not-a-number::100 %25%0A::set-output name=x::y; mend it',
  )
})

import { expect, test } from 'vitest'
import { diagnosticCodes, formatDiagnostic, oneLine, severities } from '@/core/diagnostics'
import { en } from '@/core/messages/en'
import { nb } from '@/core/messages/nb'
import { nn } from '@/core/messages/nn'
import { addProblem, createReport, expectedText, nameList } from '@/core/read/report'

const wrong = {
  severity: 'error',
  code: 'value/not-a-number',
  file: 'indicators/health-exports.csv',
  line: 14,
  column: 'value',
  value: 'abc',
  message: '"abc" is not a number',
  hint: 'write 12.5 or leave the cell empty',
} as const

test('a diagnostic is one line: place, severity, code, what is wrong, how to mend it', () => {
  expect(formatDiagnostic(wrong)).toBe(
    'indicators/health-exports.csv:14:value error value/not-a-number: "abc" is not a number; write 12.5 or leave the cell empty',
  )
  expect(formatDiagnostic({ ...wrong, column: null, hint: null })).toBe(
    'indicators/health-exports.csv:14 error value/not-a-number: "abc" is not a number',
  )
})

test('what a file says cannot break the line or steer the terminal', () => {
  expect(formatDiagnostic({ ...wrong, column: 'a\nb', message: 'x\u001b[31my\u009b' })).toBe(
    'indicators/health-exports.csv:14:a b error value/not-a-number: x [31my ; write 12.5 or leave the cell empty',
  )
  expect(oneLine('a\r\n\u2028b')).toBe('a b')
})

test('the warnings are those of the design, all else is an error', () => {
  expect(diagnosticCodes.filter((code) => severities[code] === 'warning')).toEqual([
    'encoding/fallback',
    'csv/delimiter',
    'header/unknown',
    'value/out-of-range',
    'sum/mismatch',
    'series/gap',
    'target/direction',
    'text/untranslated',
  ])
})

test('every message is there in three languages, with the same things filled in', () => {
  const holes = (text: string | null): readonly string[] =>
    (text?.match(/\{\w+\}/g) ?? []).toSorted()
  for (const key of Object.keys(nb.messages) as (keyof typeof nb.messages)[]) {
    for (const part of [0, 1] as const) {
      const wanted = holes(nb.messages[key][part])
      expect(holes(nn.messages[key][part]), key).toEqual(wanted)
      expect(holes(en.messages[key][part]), key).toEqual(wanted)
    }
  }
})

test('a problem becomes a diagnostic in the language of the report', () => {
  const report = createReport('x.yaml', 'nn')
  addProblem(report, {
    key: 'yaml/shape#unknown',
    line: 3,
    column: 'a.b',
    other: 'b',
    expected: 'c',
  })
  addProblem(report, { key: 'series/gap', line: 4, value: '2023', expected: '2021', count: 1 })
  addProblem(report, { key: 'yaml/shape', line: 1, expected: expectedText('mapping', 'nn') })
  expect(report.errors).toBe(1)
  expect(report.diagnostics).toMatchObject([
    {
      severity: 'warning',
      code: 'yaml/shape',
      file: 'x.yaml',
      line: 3,
      column: 'a.b',
      value: null,
      message: '«b» er ingen nøkkel som blir lesen her',
    },
    { severity: 'warning', code: 'series/gap', column: null, value: '2023' },
    { severity: 'error', code: 'yaml/shape', line: 1, column: null },
  ])
  expect(report.diagnostics[0]?.hint).toContain('c')
  expect(report.diagnostics[1]?.message).toContain('2021')
  // A problem of a whole file names the file.
  expect(report.diagnostics[2]?.message).toContain('«x.yaml» må vere nøklar med verdiar')
})

test('a long value is cut in the message, never in the diagnostic', () => {
  const report = createReport('x.csv', 'en')
  const value = 'x'.repeat(500)
  addProblem(report, { key: 'value/not-a-number', line: 1, value })
  expect(report.diagnostics[0]?.value).toBe(value)
  expect(report.diagnostics[0]?.message).toHaveLength(160 + '"" is not a number'.length)
})

test('of many names the first twelve are told', () => {
  const names = Array.from({ length: 20 }, (_, index) => String(index))
  expect(nameList(names.slice(0, 12))).toBe('0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11')
  expect(nameList(names)).toBe('0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …')
})

test('oneLine lets no text steer a terminal or turn a line round', () => {
  expect(oneLine('a\r\nb\u001b[31mc\u202Ed\u2066e\u2028f')).toBe('a b [31mc d e f')
})

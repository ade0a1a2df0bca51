import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diagnosticCodes, severities, type DiagnosticCode } from '@/core/diagnostics'
import { maxBytes } from '@/core/read/bytes'
import { readMonitor } from '@/core/read/monitor'
import { fixture, fixtureFolder, fixtureNames } from '../../../helpers/fixtures'
import { readCsv } from '../../../helpers/reading'

const csv = 'indicators/visits.csv'
const yaml = 'indicators/visits.yaml'
const plan = 'plans/visits.yaml'

/** Where the fixture of each code has its fault: file, line, column, value. */
const faults = {
  'file/missing': [csv, 1, null, null],
  'file/empty': [csv, 1, null, null],
  'file/too-large': [csv, 1, null, null],
  'encoding/fallback': [csv, 1, null, null],
  'encoding/unreadable': [csv, 1, null, null],
  'csv/delimiter': [csv, 1, null, null],
  'csv/quote': [csv, 4, null, null],
  'csv/too-few-fields': [csv, 3, null, null],
  'csv/too-many-fields': [csv, 3, null, 'foreløpig'],
  'header/missing': [csv, 1, 'value', null],
  'header/duplicate': [csv, 1, 'Verdi', 'Verdi'],
  'header/unknown': [csv, 1, 'Kommentar', 'Kommentar'],
  'period/invalid': [csv, 3, 'period', '2022-Q5'],
  'period/mixed': [csv, 4, 'period', '2023-Q1'],
  'value/not-a-number': [csv, 3, 'value', 'ca. 110'],
  'value/ambiguous': [csv, 3, 'Verdi', '1.234'],
  'value/out-of-range': [csv, 3, 'value', '-110'],
  'interval/order': [csv, 3, 'low', '115'],
  'dimension/unknown-value': [csv, 3, 'region', 'east'],
  'dimension/missing': [csv, 3, 'region', ''],
  'status/unknown': [csv, 3, 'status', 'foreløpig'],
  'qualifier/unknown': [csv, 3, 'qualifier', 'cirka'],
  'published/invalid': [csv, 3, 'published', '2023-02-30'],
  'source/unknown': [csv, 3, 'source', 'avisen'],
  'observation/duplicate': [csv, 4, null, null],
  'sum/mismatch': [csv, 5, 'value', '120'],
  'series/gap': [csv, 4, 'period', '2023'],
  'yaml/syntax': [yaml, 4, null, null],
  'yaml/shape': [plan, 6, 'targets.0.direction', 'oppover'],
  'reference/unknown': [plan, 4, 'targets.0.indicator', 'vists'],
  'target/direction': [plan, 6, 'targets.0.direction', 'up'],
  'target/baseline-after-due': [plan, 7, 'targets.0.baseline.period', '2021'],
  'text/untranslated': [yaml, 3, 'unit.text', null],
} as const satisfies Record<DiagnosticCode, readonly [string, number, string | null, string | null]>

describe.each(diagnosticCodes)('%s', (code) => {
  const folder = new Map(fixtureFolder(`bad/${code}`))
  // A file of that size is not kept with the tests.
  if (code === 'file/too-large') folder.set(csv, new Uint8Array(maxBytes + 1))
  const { monitor, diagnostics, summary } = readMonitor(folder, { language: 'nb' })

  test('its fixture has this fault alone, and the rest still loads', () => {
    const [file, line, column, value] = faults[code]
    expect(diagnostics).toMatchObject([
      { code, severity: severities[code], file, line, column, value },
    ])
    expect(monitor).not.toBeNull()
    expect(summary).toMatchObject(
      severities[code] === 'error' ? { errors: 1, warnings: 0 } : { errors: 0, warnings: 1 },
    )
  })

  test('docs/diagnostics.md explains it', () => {
    const headings = readFileSync('docs/diagnostics.md', 'utf8').match(/^### .+$/gm)
    expect(headings).toContain(`### ${code}`)
  })
})

test('there is no fixture and no explanation of a code that does not exist', () => {
  const topics = fixtureNames('bad')
  const fixtures = topics.flatMap((topic) =>
    fixtureNames(`bad/${topic}`).map((name) => `${topic}/${name}`),
  )
  expect(fixtures.toSorted()).toEqual(diagnosticCodes.toSorted())
  const headings = readFileSync('docs/diagnostics.md', 'utf8').match(/^### .+$/gm) ?? []
  expect(headings.map((heading) => heading.slice(4)).toSorted()).toEqual(diagnosticCodes.toSorted())
})

test.each(['good/sample', 'good/plain'])('%s is read without errors', (name) => {
  const { monitor, summary } = readMonitor(fixtureFolder(name), { language: 'nb' })
  expect(summary.errors).toBe(0)
  expect(summary.rejected).toBe(0)
  expect(monitor?.indicators).toHaveLength(1)
})

test.each(fixtureNames('notations'))('%s has the same figures as the others', (name) => {
  const { observations, diagnostics } = readCsv(fixture(`notations/${name}`))
  const warned = name.includes('windows-1252') ? ['encoding/fallback'] : []
  expect(diagnostics.map(({ code }) => code)).toEqual(warned)
  expect(
    observations.map(({ period, value, low, high }) => [period.text, value, low, high]),
  ).toEqual([
    ['2019', 1234.5, 0, null],
    ['2020', -2.25, null, null],
    ['2021', 0, null, null],
    ['2022', 1000000, null, null],
  ])
})

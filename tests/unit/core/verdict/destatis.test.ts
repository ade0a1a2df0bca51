import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { judge } from '@/core/verdict/verdict'
import {
  indicator,
  observation,
  on,
  period,
  target,
  thresholds,
} from '../../../helpers/observations'

type Row = Readonly<Record<string, string>>

function read(file: string): readonly Row[] {
  const text = readFileSync(`tests/fixtures/cases/${file}`, 'utf8')
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
}

const symbols: Readonly<Record<string, string>> = {
  Sonne: 'sun',
  'Leicht bewölkt': 'slightly_cloudy',
  Wolke: 'cloud',
  Gewitter: 'thunderstorm',
}

const figures = read('destatis-series-sample.csv')

describe('trend gives the symbols Destatis publishes', () => {
  test.each(
    read('destatis-sample.csv').map(
      (row) => [`${row['case'] ?? ''} ${row['year'] ?? ''}`, row] as const,
    ),
  )('%s', (_name, row) => {
    const known = figures
      .filter((each) => each['case'] === row['case'] && Number(each['year']) <= Number(row['year']))
      .map((each) => observation(each['year'] ?? '', Number(each['value'])))
    const { official } = judge(
      {
        indicator: indicator(known),
        target: target({
          method: 'trend',
          direction: row['direction'] === '1' ? 'up' : 'down',
          goal: { kind: 'value', value: Number(row['target_value']), strict: false },
          due: period(row['target_year'] ?? ''),
          baseline: null,
        }),
        thresholds,
      },
      on('2026-01-01'),
    )
    expect(official?.category).toBe(symbols[row['symbol'] ?? ''])
  })
})

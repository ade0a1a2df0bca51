import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { planModel } from '@/core/page/plan/planPage'
import { measureCsv } from '@/core/page/plan/measureTable'
import { plain, planContext, planOf } from '../../../../helpers/planFolder'

const context = planContext()
const { measures } = plain(planModel(planOf('plan', context), context))
const records = (text: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { skipEmptyLines: true }).data

test('holds the very rows given, in their order, with every column', () => {
  const rows = measures.toReversed()
  const [header, ...lines] = records(measureCsv(rows, 'nb', 'programs'))
  expect(header).toEqual([
    'Nr.',
    'Tiltak',
    'Område',
    'Ansvarlig',
    'Sammen med',
    'Status',
    'Statusdato',
    'Kilde for status',
    'Koblede tall',
    'Mål',
    'Kommune',
    'Kommentarer',
    'Tidligere status',
  ])
  expect(lines.map(([number]) => number)).toEqual(['5', '4a', '24/3 b', '1.2', '1'])
  expect(lines.at(-1)).toEqual([
    '1',
    'Første',
    'Godkjenning',
    'Legemiddelverket (nå Produktdirektoratet)',
    '',
    'Pågår',
    '2024-05',
    'Rapporten',
    'Eksport: 26,0 mrd. kr (2023)\nVentetid: 63 dager (2023)\nSenger',
    'Eksporten skal til 50. (På vei, men for sakte)',
    '',
    'Rådet, 8. februar 2021: Går sent.\n1. januar 2026: Nytt.\nUdatert.',
    'Forsinket (2023)\nIkke startet (1. januar 2022)\nIkke rapportert',
  ])
  expect(lines[2]).toContain('ja')
})

test('Excel gets semicolons and a byte order mark', () => {
  const text = measureCsv(measures, 'en', 'excel')
  expect(text.startsWith('\ufeffNo.;Measure;Area;')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
})

test('in Excel no cell is a formula; programs get the text as it is', () => {
  const excel = records(measureCsv(measures, 'nb', 'excel')).flat()
  expect(excel).toContain("'=1+1")
  expect(excel.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(records(measureCsv(measures, 'nb', 'programs')).flat()).toContain('=1+1')
})

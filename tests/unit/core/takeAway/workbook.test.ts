import { describe, expect, it } from 'vitest'
import { aboutLines, originText, sourcesText, sourceText } from '@/core/takeAway/about'
import { copyTable } from '@/core/takeAway/copyTable'
import { fileTable } from '@/core/takeAway/fileTable'
import { takenFileName } from '@/core/takeAway/fileName'
import { joinedViews } from '@/core/takeAway/joinedViews'
import { takenOrigin } from '@/core/takeAway/takenOrigin'
import { wideTable } from '@/core/takeAway/wideTable'
import { numberFormat, workbook } from '@/core/takeAway/workbook'
import { monitorInfo } from '@/core/page/monitorInfo'
import { exploreMonitor } from '../../../helpers/explore'
import { aboutOf, origin, takenExplore, takenPage } from '../../../helpers/taken'

const exports = takenPage()
const both = takenExplore('i=trials&series=country&d.country=north,south')
const people = { reader: 'people', language: 'nb' } as const

describe('workbook', () => {
  const sheets = workbook(aboutOf(exports), [fileTable(exports.table, people)])

  it('ends with a sheet that says what the figures are and where they come from', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Tabell', 'Om tallene'])
    const said = sheets[1]?.rows.map((row) =>
      row.map((cell) => (cell.kind === 'text' ? cell.text : '')),
    )
    expect(said).toContainEqual(['Datautgave', '7. november 2025 · abcd1234'])
    expect(said).toContainEqual(['Lisens', 'CC-BY-4.0'])
    expect(said).toContainEqual([
      'Kilde',
      'Ny rapport, Byrået, publisert 7. november 2025. https://example.org/new',
    ])
  })
  it('has numbers as numbers that are shown with their word, and signs as texts', () => {
    const [header = [], first = [], second = []] = sheets[0]?.rows ?? []
    const at = header.findIndex((cell) => cell.kind === 'text' && cell.text === 'Verdi')
    expect(first[at]).toEqual({ kind: 'number', value: 22, format: '"om lag "#,##0' })
    expect(second[at]).toMatchObject({ kind: 'text', text: '..' })
  })
  it('names sheets as Excel takes them, no two alike', () => {
    const table = {
      ...fileTable(exports.table, people),
      title: "'En/svært [lang] tittel: på en indikator'",
    }
    const names = workbook(aboutOf(exports), [table, table, { ...table, title: '??' }]).map(
      ({ name }) => name,
    )
    expect(new Set(names).size).toBe(4)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
  })
  it.each([
    ['25,9', '', '', '#,##0.0'],
    ['1 234', '', 'prognose', '#,##0" (prognose)"'],
    ['under 90,25', 'under', '', '"under "#,##0.00'],
  ])('%s is shown with the decimals of the page', (text, word, standing, format) => {
    expect(numberFormat({ value: 1, text, word, standing })).toBe(format)
  })
})

describe('wideTable', () => {
  const wide = wideTable(both.table, 'nb')

  it('has a column for each series and a row for each period', () => {
    expect(wide?.columns.map(({ title }) => title)).toEqual([
      'Periode',
      'Nord (studier)',
      'Sør (studier)',
    ])
    expect(wide?.rows.map(([period]) => period)).toEqual('2020 2021 2022 2023 2024 2025'.split(' '))
  })
  it('is none for one series, nor where a period stands twice', () => {
    expect(wideTable(takenExplore('i=trials').table, 'nb')).toBeNull()
    const { table } = both
    expect(wideTable({ ...table, rows: [...table.rows, ...table.rows] }, 'nb')).toBeNull()
  })
  it('leaves a cell empty where a series has no row', () => {
    const { table } = takenPage()
    expect(wideTable(table, 'nb')?.rows[0]?.[2]).toBe('')
  })
  it('names series without a unit by their title alone', () => {
    const rows = both.table.rows.map((row) => ({ ...row, unit: '' }))
    expect(wideTable({ ...both.table, rows }, 'nb')?.columns[1]?.title).toBe('Nord')
  })
})

describe('copyTable', () => {
  const wide = wideTable(both.table, 'nb') ?? { title: '', columns: [], rows: [] }
  const about = aboutOf(both)

  it('prints figures as the page does, with word and standing, its source below', () => {
    const { html } = copyTable(wide, about)
    expect(html).toContain('<td align="right">om lag\u00a0120</td>')
    expect(html).toContain('<td align="right">95 (prognose)</td>')
    expect(html).toContain('<td>:</td>')
    expect(html).toContain('<p>Kilder: Kontoret, Staten; Notatet</p>')
    expect(html).toContain('Datautgave 7. november 2025 · abcd1234. Vurdert per 1. januar 2026')
    expect(html).toContain('<p>https://monitor.example/')
  })
  it('gives spreadsheets numbers that they understand', () => {
    const table = {
      ...{ title: 'T', columns: [{ key: 'a', title: '=A' }] },
      rows: [
        [{ value: -12345.5, text: '−12\u00a0345,5', word: '', standing: '' }],
        [{ value: 1, text: '1', word: 'over', standing: '' }],
        ['=1+1\n<b>'],
      ],
    }
    const { text, html } = copyTable(table, about)
    expect(text.split('\n').slice(1, 6)).toEqual([
      "'=A",
      '-12345,5',
      'over\u00a01',
      "'=1+1 <b>",
      '',
    ])
    expect(html).toContain("<td>'=1+1&#10;&lt;b&gt;</td>")
  })
})

describe('about', () => {
  it('leaves out what nobody says', () => {
    const bare = {
      ...aboutOf(exports),
      licence: null,
      notes: [],
      edition: null,
      hash: '',
      sources: [],
    }
    const labels = aboutLines(bare).map(([label]) => label)
    expect(labels).not.toContain('Lisens')
    expect(labels).not.toContain('Datautgave')
    expect(sourcesText(bare)).toBe('')
  })
  it('says on which day figures were known', () => {
    const asKnown = { ...origin, known: '2025-07-01' }
    expect(originText(asKnown)).toContain('Slik det var kjent 1. juli 2025')
    expect(aboutLines(aboutOf(exports, asKnown))).toContainEqual([
      'Slik det var kjent',
      '1. juli 2025',
    ])
  })
  it('names a source once where it publishes itself, and its licence where there is one', () => {
    const source = { title: 'SSB', publisher: 'SSB', url: null, published: null, licence: 'CC0' }
    expect(sourceText(source, origin)).toBe('SSB, lisens CC0')
    expect(sourceText({ ...source, licence: 'unknown' }, origin)).toBe('SSB')
    expect(sourcesText({ ...aboutOf(exports), sources: [source] })).toBe('Kilde: SSB')
  })
  it.each([
    ['nn', 'Kjelde: SSB', 'Datautgåve 2025 · h. Vurdert per 1. januar 2026'],
    ['en', 'Source: SSB', 'Data edition 2025 · h. Assessed as of 1 January 2026'],
  ] as const)('speaks %s', (language, sources, edition) => {
    const source = { title: 'SSB', publisher: '', url: null, published: '2025', licence: 'CC0' }
    const about = { ...aboutOf(exports), language, sources: [source], edition: '2025', hash: 'h' }
    expect(sourcesText(about)).toBe(sources)
    expect(sourcesText({ ...about, sources: [source, source] })).toMatch(/^(Kjelder|Sources):/)
    expect(sourceText(source, about)).toMatch(/published|publisert/)
    expect(originText(about)).toContain(edition)
    expect(originText({ ...about, known: '2025-01-01' })).toMatch(/kjent|known/)
  })
  it('is read from what every page of the site shares', () => {
    const info = monitorInfo(exploreMonitor(), '2026-01-01', 'abcd')
    const asked = { language: 'en', known: null, address: 'https://x' } as const
    expect(takenOrigin(info, asked)).toMatchObject({
      ...{ site: 'Prøve', hash: 'abcd', assessed: '2026-01-01', address: 'https://x' },
    })
  })
})

describe('names and joins', () => {
  it('a file is called by what it is of, and its day or edition', () => {
    expect(takenFileName(['exports'], { known: null, edition: '2025-11-07' })).toBe(
      'exports-2025-11-07',
    )
    expect(takenFileName(['a', 'b'], { known: '2025-01-01', edition: '2025' })).toBe(
      'a-b-2025-01-01',
    )
    expect(takenFileName(['x'.repeat(59), 'y'], { known: null, edition: null })).toBe(
      'x'.repeat(59),
    )
  })
  it('several views name a shared source and a shared note once', () => {
    const joined = joinedViews([both, { ...both, title: 'B' }])
    expect(joined.title).toBe(`${both.title}, B`)
    expect(joined.sources).toEqual(both.sources)
    expect(joined.notes).toEqual(both.notes)
  })
})

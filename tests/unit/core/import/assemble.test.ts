import { describe, expect, test } from 'vitest'
import { addSources } from '@/core/import/addSources'
import { failureSentence, noteSentence } from '@/core/import/importSentences'
import { importFailures, importNoteCodes, type RawRow, type RawSource } from '@/core/import/model'
import { languages } from '@/core/model'
import { readMonitor } from '@/core/read/monitor'
import { folderOf } from '../../../helpers/folder'
import { done, noteValues, put, rawWith, textOf } from '../../../helpers/importing'
import { plainFolder } from '../../../helpers/reading'

const row = (period: string, cell: string, codes: readonly string[] = []): RawRow => ({
  period,
  codes,
  figure: { cell, qualifier: 'exact', status: 'final', note: '' },
})
const raw = rawWith({ rows: [row('2020', '1'), row('2021', '2')] })
const folder = folderOf(plainFolder)

describe('where an import goes', () => {
  test('a new folder gets settings, an existing one keeps its own', () => {
    expect([...done(raw).files.keys()]).toEqual([
      'indicators/x.yaml',
      'indicators/x.csv',
      'monitor.yaml',
    ])
    const { files } = done(raw, { id: 'y' }, folder)
    expect([...files.keys()]).toEqual(['indicators/y.yaml', 'indicators/y.csv'])
    expect(textOf(done(raw, { id: 'y' }, folder), 'indicators/y.yaml')).toContain('area: a\n')
    expect(textOf(done(raw, { area: 'b' }), 'monitor.yaml')).toContain('id: b')
  })

  test('what is there is written over only when asked to', () => {
    expect(put(raw, {}, folder)).toEqual({
      status: 'exists',
      paths: ['indicators/x.yaml', 'indicators/x.csv'],
    })
    expect(
      put(raw, { force: true }, new Map([...folder].filter(([path]) => !path.startsWith('plans')))),
    ).toMatchObject({ status: 'done' })
  })

  test('ids and areas that cannot be', () => {
    expect(put(raw, { id: 'Ø' })).toEqual({ status: 'bad-id' })
    expect(put(raw, { id: 'y', area: 'q' }, folder)).toEqual({
      status: 'unknown-area',
      known: ['a'],
    })
    expect(put(raw, { area: 'Ø' })).toEqual({ status: 'unknown-area', known: [] })
  })

  test('settings that cannot be read, and files that would have errors', () => {
    const broken = new Map(folderOf({ 'monitor.yaml': 'title: [' }))
    expect(put(raw, { id: 'y' }, broken)).toMatchObject({
      status: 'unreadable',
      diagnostics: [{ code: 'yaml/syntax' }],
    })
    const wrong = rawWith({ rows: [row('2020', 'x')] })
    expect(put(wrong)).toMatchObject({
      status: 'unreadable',
      diagnostics: [{ code: 'value/not-a-number' }],
    })
  })

  test('two tables with the same part in their names get ids of their own', () => {
    const twice = { ...raw, tables: [raw.tables[0], ...raw.tables] as const }
    expect([...done(twice).files.keys()]).toContain('indicators/x-2.yaml')
  })

  test('texts are in the language that is said, which others miss', () => {
    const english = { ...raw, language: 'en' } as const
    const { notes, diagnostics } = done(english, { id: 'y' }, folder)
    expect(noteValues(notes)['texts-untranslated']).toBe('nb')
    expect(diagnostics.map(({ code }) => code)).toEqual(['text/untranslated'])
    expect(textOf(done(raw, { language: 'nn' }), 'monitor.yaml')).toContain('default_language: nn')
  })
})

describe('what a table becomes', () => {
  const frequency = (...periods: readonly string[]): string =>
    /frequency: (.*)/.exec(
      textOf(
        done(rawWith({ rows: periods.map((period) => row(period, '1')) })),
        'indicators/x.yaml',
      ),
    )?.[1] ?? ''

  test('how often figures come is seen from the periods', () => {
    expect(frequency('2020', '2021')).toBe('annual')
    expect(frequency('2016', '2018', '2020')).toBe('biennial')
    expect(frequency('2010', '2015', '2020')).toBe('irregular')
    expect(frequency('2020-Q1', '2020-Q3', '2021-Q1')).toBe('irregular')
    expect(frequency('2020-H1', '2020-H2')).toBe('half_yearly')
    expect(frequency()).toBe('irregular')
  })

  test('of rows that are the same but for the figure, the first is kept and the others told', () => {
    const { notes, observations } = done(rawWith({ rows: [row('2020', '1'), row('2020', '2')] }))
    expect([observations, noteValues(notes)['duplicates-left-out']]).toEqual([1, '2020'])
  })

  test('a total is found by its name; ids are no column names, and no two alike', () => {
    const values = ['Menn', 'I alt', '???', '!!!'].map((title) => ({ code: title, title }))
    const dimension = (code: string) =>
      ({ code, title: code, kind: 'category', values, headline: null }) as const
    const table = rawWith({
      dimensions: [dimension('Status'), dimension('Æ Ø'), dimension('æ ø'), dimension('…')],
      rows: [row('2020', '1', ['Menn', '???', '!!!', 'I alt'])],
      decimals: -1,
      unit: { text: '', kind: null },
    })
    const yaml = textOf(done(table), 'indicators/x.yaml')
    expect(yaml).toContain(
      'headline:\n  status-group: i-alt\n  ae-o: i-alt\n  ae-o-2: i-alt\n  d: i-alt\n',
    )
    expect(yaml).toContain('decimals: 0')
    expect(yaml).toContain('code: unknown')
    expect(textOf(done(table), 'indicators/x.csv')).toContain('2020,menn,x,x-2,i-alt,1')
  })

  test('a target on years that are not there keeps its base year', () => {
    const target = {
      table: 0,
      where: new Map(),
      text: 'T',
      direction: 'up',
      baseline: '2030',
      goal: null,
      due: '2040',
      limit: null,
    } as const
    expect(textOf(done({ ...raw, targets: [target] }), 'plans/x.yaml')).toContain('period: "2030"')
  })
})

describe('sources', () => {
  const source: RawSource = {
    key: 's',
    title: 'Kilde',
    publisher: 'P',
    url: 'https://a.no/b',
    published: '2023',
    licence: 'unknown',
  }
  const added = (text: string | null, ...sources: readonly RawSource[]): string => {
    const bytes = text === null ? undefined : new TextEncoder().encode(text)
    return new TextDecoder().decode(addSources(bytes, {}, sources).bytes ?? new Uint8Array())
  }

  test('come behind those that are there, which stay as they are', () => {
    const there = '# Kilder\r\na: { title: A }'
    expect(added(there, source)).toBe(
      `${there}\r\ns:\r\n  title: Kilde\r\n  publisher: P\r\n  url: https://a.no/b\r\n  published: "2023"\r\n  licence: unknown\r\n`,
    )
    expect(added('# ingen\n', source)).toContain('# ingen\ns:\n')
    expect(added('{ a: { title: A } }\n', source)).toContain('a: { title: A }')
  })

  test('in an encoding that cannot hold them the file becomes UTF-8', () => {
    const latin = Uint8Array.from('# \xe5\na: { title: A }\n', (sign) => sign.charCodeAt(0))
    const { bytes } = addSources(latin, {}, [{ ...source, title: 'Łódź' }])
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? undefined)).toContain('Łódź')
  })

  test('one that is known is not added again; another with its id gets the next', () => {
    const { sources } = readMonitor(folderOf(plainFolder), { language: 'en' }).monitor ?? {}
    const known = { ...source, title: 'Kilde', url: 'not a link', published: '2023' }
    expect(addSources(undefined, sources ?? {}, [known])).toEqual({
      ids: new Map([['s', 's']]),
      bytes: null,
    })
    const other = addSources(undefined, sources ?? {}, [
      { ...source, title: 'Annen', publisher: '', published: null, url: '' },
    ])
    expect([...other.ids]).toEqual([['s', 's-2']])
  })
})

describe('the report', () => {
  test.each(languages)('has a sentence for everything in %s', (language) => {
    for (const code of importNoteCodes)
      expect(noteSentence({ code, value: 'v', count: 2 }, language)).toMatch(/^[A-ZÆØÅ].*\.$/s)
    for (const failure of importFailures)
      expect(failureSentence({ failure, value: 'v' }, language)).toMatch(/^[A-ZÆØÅ].*\.$/s)
  })

  test('long lists are cut, and signs in them mean nothing', () => {
    const sentence = noteSentence(
      { code: 'windows', value: `$&${'x'.repeat(700)}`, count: 1 },
      'en',
    )
    expect(sentence).toContain('$&x')
    expect(sentence).toContain('…')
  })
})

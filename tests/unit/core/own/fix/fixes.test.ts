import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Language } from '@/core/model'
import { declareCsv } from '@/core/own/fix/declareCsv'
import { editRows } from '@/core/own/fix/editRows'
import { fixesFor, type Fix } from '@/core/own/fix/fixes'
import { fixText } from '@/core/own/fix/fixWords'
import { distance, nearest } from '@/core/own/fix/nearest'
import { mendedDate, mendedPeriod, numberIn, qualifierIn } from '@/core/own/fix/written'
import { readMonitor } from '@/core/read/monitor'
import { folderOf } from '../../../../helpers/folder'

const yaml = `title: X
area: own
unit: { code: n }
frequency: annual
dimensions:
  - { id: region, title: { nb: Fylke }, kind: region, additive: true, total: alle, values: [{ id: alle, title: Alle }, { id: oslo, title: { nb: Oslo kommune } }, { id: troms, title: Troms }] }
`
const plain = yaml.replace(/dimensions:\n.*\n/, '')

interface Case {
  readonly csv: string | Uint8Array
  readonly code: string
  readonly description?: string
}

/** The fixes of the first problem of a kind, and what is read once each is done. */
function fixed({ csv, code, description = plain }: Case): readonly (Fix & { text: string })[] {
  const texts = {
    'monitor.yaml':
      'title: M\nlanguages: [nb]\ndefault_language: nb\nareas: [{ id: own, title: O }]\n',
    'sources.yaml': 'ssb: { title: Statistisk sentralbyrå }\n',
    'indicators/x.yaml': description,
  }
  const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv
  const files = new Map([...folderOf(texts), ['indicators/x.csv', bytes]])
  const { monitor, diagnostics } = readMonitor(files, { language: 'nb' })
  const problem = diagnostics.find((each) => each.code === code)
  if (!problem || !monitor) throw new Error(JSON.stringify(diagnostics))
  return fixesFor(problem, { files, ...monitor }).map((fix) => {
    const after = readMonitor(new Map([...files, [fix.path, fix.bytes]]), { language: 'nb' })
    const still = after.diagnostics.filter((each) => each.line === problem.line)
    // Whatever is offered, it mends this problem.
    expect(still.filter((each) => each.code === code && each.column === problem.column)).toEqual([])
    return { ...fix, text: new TextDecoder().decode(fix.bytes) }
  })
}

describe('a fix mends its problem and changes nothing else', () => {
  test.each<[string, Case, string]>([
    [
      'a header that is nearly right',
      { csv: 'periode,value,Nte\n2020,1,x\n', code: 'header/unknown' },
      'periode,value,note\n2020,1,x\n',
    ],
    [
      'a column by another name',
      { csv: 'period;value;Kommentar\r\n2020;1;x\r\n', code: 'header/unknown' },
      'period;value;note\r\n2020;1;x\r\n',
    ],
    [
      'a column that is lacking',
      { csv: 'År;Antall;Land\n2020;1;no\n', code: 'header/missing' },
      'År;value;Land\n2020;1;no\n',
    ],
    [
      'a dimension by its title',
      { csv: 'År;Verdi;Fylke\n2020;1;oslo\n', code: 'header/unknown', description: yaml },
      'År;Verdi;region\n2020;1;oslo\n',
    ],
    [
      'a row that is too short',
      { csv: 'period,value,note\n2020,1\n', code: 'csv/too-few-fields' },
      'period,value,note\n2020,1,\n',
    ],
    [
      'periods written out',
      {
        csv: 'period,value\n1. kvartal 2020,1\n2. kv. 2020,2\n2020-Q3,3\n',
        code: 'period/invalid',
      },
      'period,value\n2020-Q1,1\n2020-Q2,2\n2020-Q3,3\n',
    ],
    [
      'dates with the day first',
      {
        csv: 'period,value,published\n2020,1,07.11.2021\n2021,2,1/2/2022\n',
        code: 'published/invalid',
      },
      'period,value,published\n2020,1,2021-11-07\n2021,2,2022-02-01\n',
    ],
    [
      'numbers with a unit, all that are written alike',
      {
        csv: 'period;value\n2020;"12 %"\n2021;13,5 %\n2022;14\n2023\n',
        code: 'value/not-a-number',
      },
      'period;value\n2020;12\n2021;13,5\n2022;14\n2023\n',
    ],
    [
      'a word that belongs in another column',
      { csv: 'period,value,qualifier\n2020,ca. 110,\n', code: 'value/not-a-number' },
      'period,value,qualifier\n2020,110,about\n',
    ],
    [
      'a row that is there twice',
      {
        csv: 'period,value,note\n2020,1,\n2020,2,"a\nb"\n2021,3,\n',
        code: 'observation/duplicate',
      },
      'period,value,note\n2020,1,\n2021,3,\n',
    ],
    [
      'a value by its title',
      {
        csv: 'period,region,value\n2020,Oslo komune,1\n2021,Oslo komune,1\n',
        ...{ code: 'dimension/unknown-value', description: yaml },
      },
      'period,region,value\n2020,oslo,1\n2021,oslo,1\n',
    ],
    [
      'an empty cell where there is a total',
      {
        csv: 'period,region,value\n2020,,1\n2020,oslo,2\n',
        code: 'dimension/missing',
        description: yaml,
      },
      'period,region,value\n2020,alle,1\n2020,oslo,2\n',
    ],
    [
      'a status in Norwegian',
      {
        csv: 'period,value,status\n2020,1,Foreløpig\n2021,2,estimate\n2022,3,foreløpig\n',
        code: 'status/unknown',
      },
      'period,value,status\n2020,1,preliminary\n2021,2,estimate\n2022,3,preliminary\n',
    ],
    [
      'a qualifier nearly right',
      { csv: 'period,value,qualifier\n2020,1,abot\n', code: 'qualifier/unknown' },
      'period,value,qualifier\n2020,1,about\n',
    ],
    [
      'a source by its name',
      { csv: 'period,value,source\n2020,1,Statistisk Sentralbyra\n', code: 'source/unknown' },
      'period,value,source\n2020,1,ssb\n',
    ],
  ])('%s', (_, problem, mended) => {
    expect(fixed(problem).map(({ text }) => text)).toContain(mended)
  })

  test('a number that can be read in two ways is offered in both, for the row or the file', () => {
    const texts = fixed({ csv: 'period;value\n2020;1,5\n2021;1.234\n', code: 'value/ambiguous' })
    expect(texts.map(({ kind, to }) => [kind, to])).toEqual(
      [
        ['write-number', '1234'],
        ['write-number', '1,234'],
        ['declare-decimal', ','],
        ['declare-decimal', '.'],
      ].slice(0, texts.length),
    )
    expect(texts[0]?.text).toContain('2021;1234')
    expect(texts.find(({ kind }) => kind === 'declare-decimal')?.text).toMatch(
      /\ncsv: \{ decimal: ',' \}\n$/,
    )
  })

  test('a quoted number with a comma may be a thousand, or a fraction', () => {
    const fixes = fixed({ csv: 'period,value\n2020,"1,234"\n', code: 'value/ambiguous' })
    expect(fixes.slice(0, 2).map(({ to }) => to)).toEqual(['1234', '1.234'])
  })

  test('a description is declared in on a line of its own, and only one that can be read', () => {
    const files = folderOf({ 'indicators/x.yaml': 'title: X' })
    const declared = declareCsv(files, 'x', { key: 'decimal', value: ',' })
    expect(new TextDecoder().decode(declared?.bytes)).toBe("title: X\ncsv: { decimal: ',' }\n")
    expect(declareCsv(files, 'y', { key: 'decimal', value: ',' })).toBeNull()
  })

  test('old encodings are declared, and stay what they are', () => {
    const csv = Uint8Array.from(
      [...'period,value,note\n2020,1,p'].map((sign) => sign.charCodeAt(0)),
    )
    const bytes = Uint8Array.from([...csv, 0xe5, 0x0a])
    expect(fixed({ csv: bytes, code: 'encoding/fallback' })[0]?.text).toContain(
      "csv: { encoding: 'windows-1252' }",
    )
  })

  test('a figure that is no number may be marked as missing', () => {
    const fixes = fixed({ csv: 'period,value\n2020,abc\n', code: 'value/not-a-number' })
    expect(fixes.map(({ kind, text }) => [kind, text])).toEqual([
      ['mark-missing', 'period,value\n2020,..\n'],
    ])
  })

  test('a rounded figure does not lose its word', () => {
    const fixes = fixed({ csv: 'period,value\n2020,ca. 110\n', code: 'value/not-a-number' })
    expect(fixes.map(({ kind }) => kind)).toEqual(['mark-missing'])
  })

  test.each([
    ['period,value,zzz\n2020,1,x\n', 'header/unknown'],
    ['period,value\nxyz,1\n', 'period/invalid'],
    ['period,value,published\n2020,1,i går\n', 'published/invalid'],
    ['period,value,status\n2020,1,qqqqqq\n', 'status/unknown'],
    ['period,value,value\n2020,1,1\n', 'header/duplicate'],
  ])('nothing is offered that would be a guess: %s', (csv, code) => {
    expect(fixed({ csv, code })).toEqual([])
  })

  test('a dimension that the header has is not given to another column', () => {
    const csv = 'period,region,Fylke,value\n2020,oslo,Oslo,1\n'
    expect(fixed({ csv, code: 'header/unknown', description: yaml })).toEqual([])
  })

  test('several columns may be meant where none is known by name', () => {
    const fixes = fixed({ csv: 'period,a,b\n2020,1,2\n', code: 'header/missing' })
    expect(fixes.map(({ from, to }) => [from, to])).toEqual([
      ['a', 'value'],
      ['b', 'value'],
    ])
  })

  test('a missing region without a total is not filled in', () => {
    const description = yaml.replace('total: alle, ', '')
    const csv = 'period,region,value\n2020,,1\n'
    expect(fixed({ csv, code: 'dimension/missing', description })).toEqual([])
  })

  test('what says how its CSV is written is left to its author', () => {
    const description = `${plain}csv: { delimiter: ';' }`
    const fixes = fixed({
      csv: 'period;value\n2020;1,5\n2021;1.234\n',
      code: 'value/ambiguous',
      description,
    })
    expect(fixes.map(({ kind }) => kind)).toEqual(['write-number', 'write-number'])
  })

  test('files that are no figures, or are not there, have no fixes', () => {
    const problem = {
      ...({ severity: 'error', code: 'yaml/shape', line: 1, column: null } as const),
      value: null,
      message: '',
      hint: null,
    }
    const context = { files: new Map(), indicators: [], sources: {} }
    expect(fixesFor({ ...problem, file: 'monitor.yaml' }, context)).toEqual([])
    expect(fixesFor({ ...problem, file: 'indicators/x.csv' }, context)).toEqual([])
  })
})

describe('editRows', () => {
  const edit = (
    text: string,
    cells: ReadonlyMap<number, string> | 'drop',
    at = 2,
  ): string | null => {
    const edited = editRows(new TextEncoder().encode(text), null, (_, line) =>
      line === at ? cells : null,
    )
    return edited && new TextDecoder('utf-8', { ignoreBOM: true }).decode(edited.bytes)
  }

  test('keeps quotation marks, breaks and blanks of all other cells', () => {
    const text = '\ufeffa;b;c\r\n"x ""1""\r\ny"; 2 ;"3"\r\n4;5;6'
    expect(edit(text, new Map([[1, '7;8']]))).toBe('\ufeffa;b;c\r\n"x ""1""\ny";"7;8";"3"\r\n4;5;6')
    expect(edit(text, new Map([[0, 'z']]), 1)).toBe(
      '\ufeffz;b;c\r\n"x ""1""\r\ny"; 2 ;"3"\r\n4;5;6',
    )
    expect(edit('a,b\n1\n', new Map([[3, 'x']]))).toBe('a,b\n1,,,x\n')
    expect(edit(text, 'drop')).toBe('\ufeffa;b;c\r\n4;5;6')
  })

  test('is null where there is no table, or the file cannot hold the sign', () => {
    expect(edit('', 'drop')).toBeNull()
    expect(edit('"a', 'drop')).toBeNull()
    const bytes = Uint8Array.from([0x61, 0x3b, 0x62, 0x0a, 0xe5, 0x3b, 0x31, 0x0a])
    expect(editRows(bytes, null, () => new Map([[0, 'ж']]))).toBeNull()
  })

  test('rows with a stray quotation mark are left alone', () => {
    expect(edit('a,b\n"x,1\n2,3\n', 'drop')).toBe('a,b\n"x,1\n2,3\n')
  })
})

describe('what people write', () => {
  test.each([
    ['1. kvartal 2022', '2022-Q1'],
    ['Q3 2021', '2021-Q3'],
    ['K4-2020', '2020-Q4'],
    ['januar 2022', '2022-01'],
    ['Des. 2021', '2021-12'],
    ['03.2022', '2022-03'],
    ['2021 K3', '2021K3'],
    ['2021.0', '2021'],
    ['2021-01-01', '2021'],
    ['2020-2022', null],
    ['x', null],
  ])('%s as a period is %s', (written, period) => {
    expect(mendedPeriod(written)).toBe(period)
  })

  test.each([
    ['7.11.2025', '2025-11-07'],
    ['31.02.2025', null],
    ['2025', null],
  ])('%s as a date is %s', (written, date) => {
    expect(mendedDate(written)).toBe(date)
  })

  test.each([
    ['kr 1 234,50', '1 234,50'],
    ['12 %', '12'],
    ['110.', '110'],
    ['5–7', null],
    ['x', null],
    ['12', null],
  ])('the number in %s is %s', (written, number) => {
    expect(numberIn(written)).toBe(number)
  })

  test('words say how exact a number is', () => {
    expect(['ca. 5', 'over 5', '< 5', 'nær 5', '5 %'].map(qualifierIn)).toEqual([
      ...['about', 'over', 'under', 'nearly', null],
    ])
  })

  test('the nearest word is a third of its letters away at most', () => {
    const words = new Map([
      ['Nordland', 'nordland'],
      ['Oslo', 'oslo'],
    ])
    expect([nearest('nordlnad', words), nearest('Bergen', words), nearest('«»', words)]).toEqual([
      ...['nordland', null, null],
    ])
    expect(nearest('x', new Map())).toBeNull()
  })

  property.prop([fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 })])(
    'distance is symmetric, 0 for the same word, and no more than the longer one has letters',
    (one, other) => {
      expect(distance(one, other)).toBe(distance(other, one))
      expect(distance(one, one)).toBe(0)
      expect(distance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length))
    },
  )
})

test.each<Language>(['nb', 'nn', 'en'])(
  'every fix is said in %s, with how much it changes',
  (language) => {
    const kinds = [
      ...['rename-column', 'replace-value', 'write-number', 'mark-missing', 'drop-row'],
      ...['write-date', 'write-period', 'fill-row', 'declare-decimal', 'declare-encoding'],
    ] as Fix['kind'][]
    const change = { line: 1, before: 'a', after: 'b' }
    for (const kind of kinds) {
      const one = fixText({ kind, from: 'x', to: ',', path: '', changes: [change] }, language)
      const two = fixText(
        { kind, from: '', to: '.', path: '', changes: [change, change] },
        language,
      )
      expect(one.title).toMatch(/\w{3}/)
      expect(two.title).toMatch(/\w{3}/)
      expect([one.extent, two.extent]).toEqual([
        expect.stringMatching(/1 lin/),
        expect.stringMatching(/2 lin/),
      ])
    }
  },
)

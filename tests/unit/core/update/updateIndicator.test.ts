import { test as propertyTest, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { readTable } from '@/core/read/observations'
import { updateIndicator } from '@/core/update/updateIndicator'
import { selectSeries } from '@/core/series'
import { normalisedCsv } from '@/core/write/csv'
import { encodeText } from '@/core/write/encode'
import { anyIndicator } from '../../../helpers/arbitraries'
import { folderOf } from '../../../helpers/folder'
import { csvContext, places, plainFolder } from '../../../helpers/reading'
import { plainYaml, textAfter, update, updated } from '../../../helpers/updating'

const old = 'period,value,published,source\n2020,10,2021-02-01,s\n2021,12,2022-02-01,s\n'

describe('only what is new or changed is added', () => {
  test('a new period, a revised figure, and nothing for a known one', () => {
    const file = 'period;value\n2020;10\n2021;12,50\n2022;14\n'
    expect(textAfter({ old, file })).toBe(`${old}2021,12.50,2026-11-06,\n2022,14,2026-11-06,\n`)
    const { added, unchanged } = updated({ old, file })
    expect(added.map(({ change, line, period }) => [change, line, period])).toEqual([
      ['revised', 3, '2021'],
      ['new', 4, '2022'],
    ])
    expect(unchanged).toBe(1)
  })

  test('a file of known figures leaves the bytes alone', () => {
    const file = 'Year,Value\n2021,12\n2020,10.0\n'
    const result = updated({ old, file })
    expect(result.bytes).toEqual(new TextEncoder().encode(old))
    expect(result.diff).toMatchObject({ new: [], revised: [], withdrawn: [], statuses: [] })
  })

  test('a missing sign where there was a figure withdraws it', () => {
    const { added, diff } = updated({ old, file: 'period,value\n2021,:\n2022,...\n' })
    expect(added.map(({ change, text }) => [change, text])).toEqual([
      ['withdrawn', '2021,:,2026-11-06,'],
      ['new', '2022,...,2026-11-06,'],
    ])
    expect(diff.withdrawn).toMatchObject([{ period: '2021', value: 12 }])
  })

  test('a preliminary figure that becomes final is restated, a forecast that comes true is new', () => {
    const marked = 'period,value,status\n2021,12,preliminary\n2022,13,forecast\n2023,..,\n'
    const { added } = updated({ old: marked, file: 'period,value\n2021,12\n2022,14\n2023,15\n' })
    expect(added.map(({ change }) => change)).toEqual(['restated', 'new', 'new'])
  })

  test('figures without a row in the new file are told and stay', () => {
    const { notInFile, added } = updated({
      old: `${old}2019,..,2020,s\n`,
      file: 'period,value\n2022,1\n',
    })
    expect(notInFile.map(({ period }) => period)).toEqual(['2020', '2021'])
    expect(added).toHaveLength(1)
  })

  test('a new note on a known figure is told, not taken in', () => {
    const { added, notes } = updated({ old, file: 'period,value,note\n2021,12,Ny\n2020,10,\n' })
    expect([added, notes]).toEqual([[], [2]])
  })

  test('words are the figure where there is no number', () => {
    const words = 'period,value,qualifier,note,published\n2021,,words,hver femte,2022\n'
    const file = (note: string): string => `period,value,qualifier,note\n2021,,words,${note}\n`
    expect(updated({ old: words, file: file('hver femte') }).added).toHaveLength(0)
    expect(updated({ old: words, file: file('hver fjerde') }).added[0]?.text).toBe(
      '2021,,words,hver fjerde,2026-11-06',
    )
  })
})

describe('dates', () => {
  test('a row may have a date of its own, the others have that of the file', () => {
    const file = 'period,value,published\n2022,14,2023-02-01\n2022,15,2024-02-01\n2023,16,\n'
    expect(updated({ old, file }).added.map(({ text }) => text)).toEqual([
      '2022,14,2023-02-01,',
      '2022,15,2024-02-01,',
      '2023,16,2026-11-06,',
    ])
  })

  test('a figure changed under its old date is a revision published with the file', () => {
    const file = 'period,value,published\n2021,13,2022-02-01\n'
    expect(updated({ old, file }).added[0]?.text).toBe('2021,13,2026-11-06,')
  })

  test('another figure with the same date is an error, and is not added', () => {
    const result = updated({
      old,
      file: 'period,value\n2021,13\n2022,1\n',
      published: '2022-02-01',
    })
    expect(places(result.diagnostics)).toEqual(['2: observation/duplicate'])
    expect(result.diagnostics[0]?.message).toContain('line 3')
    expect(result.added).toMatchObject([{ period: '2022' }])
  })

  test('an older date adds history, which changes nothing shown', () => {
    const result = updated({ old, file: 'period,value\n2021,11\n', published: '2021-12' })
    expect(result.added).toMatchObject([{ change: 'new', counts: false }])
    expect(result.diff).toMatchObject({ new: [], revised: [] })
  })

  test.each(['2026-13', '6.11.2026', '', 'i dag'])('"%s" is no date', (published) => {
    expect(update({ old, file: old, published })).toEqual({ status: 'bad-date' })
  })
})

describe('the file keeps its own form', () => {
  test('semicolon, decimal comma, byte order mark, CR LF, period letters and words', () => {
    const form = '\ufeffPeriode;Verdi;Status;Kilde;Published\r\n2021K3;1 234,5;final;s;2021-12\r\n'
    const file = 'period,value,source\n2021-Q4,1300.25,s\n2022-Q1,7,\n'
    expect(textAfter({ old: form, file })).toBe(
      `${form}2021K4;1300,25;final;s;2026-11-06\r\n2022K1;7;final;;2026-11-06\r\n`,
    )
  })

  test('split years and months as the file writes them', () => {
    expect(
      textAfter({
        old: 'period,value,published\n2020/2021,1,2022',
        file: 'period,value\n2021/2022,2\n',
      }),
    ).toBe('period,value,published\n2020/2021,1,2022\n2021/2022,2,2026-11-06\n')
    expect(
      textAfter({
        old: 'period,value,published\n2021M07,1,2022',
        file: 'period,value\n2021-09,2\n',
      }),
    ).toContain('\n2021M09,2,')
  })

  test('an integer file takes the decimal sign that goes with its delimiter, unless that would change it', () => {
    const file = 'period,value\n2022,12.5\n'
    expect(textAfter({ old: 'period;value;published\n2021;12;2022\n', file })).toContain(
      '2022;12,5;',
    )
    expect(textAfter({ old: 'period;value;published\n2021;1.234;2022\n', file })).toContain(
      '2022;12.5;',
    )
  })

  test('blank columns at the end stay, columns nobody reads are carried by name', () => {
    const wide = 'period,Avdeling,value,published,,\n2021,Nord,1,2022,,\n'
    expect(textAfter({ old: wide, file: 'period,value,avdeling\n2022,2,Sør\n' })).toBe(
      `${wide}2022,Sør,2,2026-11-06,,\n`,
    )
    expect(textAfter({ old: wide, file: 'period,value\n2022,2\n' })).toBe(
      `${wide}2022,,2,2026-11-06,,\n`,
    )
  })

  test('Windows-1252 and UTF-16 stay what they are', () => {
    const text = 'år;verdi;merknad;published\r\n2021;12;Før;2022\r\n'
    const file = 'period,value,note\n2022,13,Økt – «litt»\n'
    const row = '2022;13;Økt – «litt»;2026-11-06\r\n'
    for (const encoding of ['windows-1252', 'utf-16le', 'utf-16be'] as const) {
      const bytes = encodeText(encoding === 'windows-1252' ? text : `\ufeff${text}`, encoding)!
      const after = updated({ old: bytes, file }).bytes
      expect(after.slice(0, bytes.length)).toEqual(bytes)
      expect(after.slice(bytes.length)).toEqual(encodeText(row, encoding))
    }
  })

  test('a sign that the encoding lacks costs its row', () => {
    const bytes = encodeText('år;verdi;merknad;published\n2021;12;Før;2022\n', 'windows-1252')!
    const result = updated({ old: bytes, file: 'period,value,note\n2022,13,Łódź\n2023,14,Ja\n' })
    expect(result.diagnostics.map(({ code, value }) => [code, value])).toContainEqual([
      'encoding/unreadable',
      'Ł',
    ])
    expect(result.added).toMatchObject([{ period: '2023' }])
  })

  test('a note that a spreadsheet would take for a formula is guarded', () => {
    const noted = 'period,value,published,note\n2021,1,2022,\n'
    expect(textAfter({ old: noted, file: 'period,value,note\n2022,2,"=1,5"\n' })).toContain(
      `2022,2,2026-11-06,"'=1,5"`,
    )
  })
})

describe('columns the file lacks', () => {
  test('come behind the others, with empty cells in the old rows', () => {
    const bare = 'period;value\r\n2020;1\r\n\r\n2021;"2"\r\n'
    const file = 'period,value,low,high,qualifier,status,note\n2022,3,2.5,4,about,estimate,x\n'
    const result = updated({ old: bare, file, source: 's' })
    expect(result.newColumns).toEqual([
      'low',
      'high',
      'qualifier',
      'status',
      'published',
      'source',
      'note',
    ])
    expect(new TextDecoder().decode(result.bytes)).toBe(
      'period;value;low;high;qualifier;status;published;source;note\r\n2020;1;;;;;;;\r\n\r\n2021;"2";;;;;;;\r\n2022;3;2,5;4;about;estimate;2026-11-06;s;x\r\n',
    )
  })

  test('take the place of blank ones', () => {
    const blank = 'sep=;\nperiod;value;; \n2020;1;"";\n2021;2\n'
    expect(textAfter({ old: blank, file: 'period,value\n2022,3\n' })).toBe(
      'sep=;\nperiod;value;published\n2020;1;\n2021;2;\n2022;3;2026-11-06\n',
    )
  })

  test('a row of several lines is padded at its last', () => {
    const multi = 'period,value,note\n2020,1,"a\nb"\n2021,2,c'
    expect(textAfter({ old: multi, file: 'period,value\n2022,3\n' })).toBe(
      'period,value,note,published\n2020,1,"a\nb",\n2021,2,c,\n2022,3,,2026-11-06\n',
    )
  })

  test('published is not needed where the source has the date, nor status for a marked number', () => {
    const sourced = 'period,value,source\n2020,1,s\n'
    const more = {
      'sources.yaml':
        's: { title: S, published: 2023 }\nnew: { title: N, published: 2026-11-06 }\n',
    }
    const result = updated({ old: sourced, file: 'period,value\n2021,2*\n', source: 'new', more })
    expect([result.newColumns, result.added[0]?.text]).toEqual([[], '2021,2*,new'])
  })

  test('a note goes where the file has notes in that language', () => {
    const notes = 'period,value,published,note_en\n2020,1,2021,\n'
    const result = updated({ old: notes, file: 'period,value,note,note_en\n2021,2,nb,en\n' })
    expect([result.newColumns, result.added[0]?.text]).toEqual([
      ['note_nb'],
      '2021,2,2026-11-06,en,nb',
    ])
  })

  test('with pipes between', () => {
    expect(textAfter({ old: 'period|value||\n2020|1||\n', file: 'period,value\n2022,3\n' })).toBe(
      'period|value|published\n2020|1|\n2022|3|2026-11-06\n',
    )
  })

  test('are not added to a file with rows of another width', () => {
    const result = update({
      old: 'period,value\n2020,1,9\n2021,2\n',
      file: 'period,value\n2022,3\n',
    })
    expect(result).toMatchObject({
      status: 'unwritable',
      diagnostics: [{ code: 'csv/too-many-fields' }],
    })
  })
})

describe('what cannot be used', () => {
  test('rows with errors are told by their line in the new file, the rest is taken in', () => {
    const result = updated({
      old,
      yaml: plainYaml.replace('irregular', 'annual'),
      file: 'period;value\n2022;abc\n2023;14\n2024-Q1;3\n',
    })
    expect(
      result.diagnostics.map(({ file, line, code }) => `${file}:${String(line)} ${code}`),
    ).toEqual([
      'new.csv:2 value/not-a-number',
      'new.csv:4 period/mixed',
      'indicators/x.csv:4 series/gap',
    ])
    expect(result.added).toMatchObject([{ period: '2023' }])
  })

  test('a file of another length of period adds nothing', () => {
    const result = updated({ old, file: 'Periode,value\n2022-Q1,1\n2022-Q2,2\n2022-Q3,2\n' })
    expect(places(result.diagnostics)).toEqual([
      '2:Periode period/mixed',
      '3:Periode period/mixed',
      '4:Periode period/mixed',
    ])
    expect(result.added).toEqual([])
  })

  test('errors in the existing file are told too', () => {
    const result = updated({ old: `${old}x,1,,\n`, file: 'period,value\n2022,3\n' })
    expect(result.diagnostics.map(({ file, code }) => [file, code])).toEqual([
      ['indicators/x.csv', 'period/invalid'],
    ])
    expect(result.added).toHaveLength(1)
  })

  test('rows that would change how the old ones are read are not added', () => {
    const unclear = 'period,value,published\n2020,"1,234",2021\n2021,5,2022\n'
    expect(update({ old: unclear, file: 'period,value\n2022,12.5\n' })).toMatchObject({
      status: 'unwritable',
      diagnostics: [{ code: 'value/ambiguous' }],
    })
  })

  test('a header that cannot be read, on either side', () => {
    expect(update({ old: 'a,b\n1,2\n', file: old })).toMatchObject({ status: 'unreadable' })
    expect(update({ old, file: 'a,b\n1,2\n' })).toMatchObject({ status: 'unreadable' })
  })

  test('ids that nothing has, with those that there are', () => {
    expect(update({ old, file: old, source: 'toString' })).toEqual({
      status: 'unknown-source',
      known: ['s'],
    })
    const files = folderOf(plainFolder)
    const request = {
      id: 'y',
      file: { name: 'f', bytes: new Uint8Array() },
      published: '2026',
      source: null,
    }
    const setting = { files, language: 'en', today: '2026-11-22' } as const
    expect(updateIndicator(request, setting)).toEqual({ status: 'unknown-indicator', known: ['x'] })
    expect(updateIndicator(request, { ...setting, files: new Map() })).toMatchObject({
      status: 'unreadable',
      diagnostics: [{ code: 'file/missing', file: 'monitor.yaml' }],
    })
  })

  test('a file that is there but closed is not written anew', () => {
    const files = new Map(folderOf(plainFolder))
    files.delete('indicators/x.csv')
    const file = {
      name: 'new.csv',
      bytes: new TextEncoder().encode('period,d,value\n2022,one,1\n'),
    }
    const unread = new Map([['indicators/x.csv', 'denied'] as const])
    const setting = { files, unread, language: 'en', today: '2026-11-22' } as const
    expect(
      updateIndicator({ id: 'x', file, published: '2026', source: null }, setting),
    ).toMatchObject({
      status: 'unreadable',
      diagnostics: [{ code: 'file/missing', file: 'indicators/x.csv' }],
    })
  })

  test('an indicator that cannot be read is told by its own errors alone', () => {
    const result = update({ old, file: old, yaml: 'title: X\n', more: { 'bodies.yaml': '- x\n' } })
    expect(result.status).toBe('unreadable')
    const told = result.status === 'unreadable' ? result.diagnostics.map(({ file }) => file) : []
    expect(new Set(told)).toEqual(new Set(['indicators/x.yaml']))
  })

  test('an indicator without a file gets one, with its dimensions', () => {
    const yaml = plainFolder['indicators/x.yaml']
    expect(textAfter({ old: null, file: 'period,d,value\n2022,one,3\n', yaml })).toBe(
      'period,d,value,published,source\n2022,one,3,2026-11-06,\n',
    )
  })

  test('an indicator without a file gets one, with the source', () => {
    expect(updated({ old: null, file: 'period,value\n2022,3\n', source: 's' }).added[0]?.text).toBe(
      '2022,3,2026-11-06,s',
    )
  })
})

describe('the new file is read as the indicator declares, or as it looks', () => {
  const declared = (settings: string): string => `title: T
area: a
unit: { code: c }
frequency: irregular
csv: { ${settings} }
`
  const form = 'period;value;published\n2020;1.234;2021\n'

  test('as declared where that works', () => {
    const result = updated({
      old: form,
      file: 'period;value\n2021;2.345\n',
      yaml: declared("decimal: ','"),
    })
    expect(result.added[0]?.text).toBe('2021;2345;2026-11-06')
  })

  test('as it looks where that has fewer errors', () => {
    const file = 'period,value\n2021,23.5\n'
    const result = updated({ old: form, file, yaml: declared("decimal: ',', delimiter: ';'") })
    expect(result.added[0]?.text).toBe('2021;23,5;2026-11-06')
  })

  test('Windows-1252 declared for the old file does not garble a new one', () => {
    const noted = encodeText('period;value;published;note\n2020;1;2021;æ\n', 'windows-1252')!
    const result = updated({
      old: noted,
      file: 'period;value;note\n2021;2;Økt\n',
      yaml: declared('encoding: windows-1252'),
    })
    expect(result.added[0]?.text).toBe('2021;2;2026-11-06;Økt')
    expect(result.diagnostics).toEqual([])
  })
})

test('the statuses of targets that change are told', () => {
  const yaml = plainFolder['indicators/x.yaml']
  const result = updated({
    old: plainFolder['indicators/x.csv'],
    file: 'period,d,value\n2025,one,25\n',
    yaml,
  })
  expect(result.diff.statuses).toMatchObject([{ plan: 'p', target: 't', to: 'reached' }])
})

describe('laws', () => {
  const yaml = `title: T
area: a
unit: { code: c }
frequency: irregular
dimensions:
  - { id: d, values: [{ id: one }, { id: two }] }
  - { id: e, values: [{ id: x }, { id: y }] }
`
  const more = { 'sources.yaml': 'undated: { title: U }\n' }

  propertyTest.prop([anyIndicator, anyIndicator])(
    'twice is as once, and history is kept',
    (one, two) => {
      const before = normalisedCsv(one)
      const file = normalisedCsv(two)
      const first = updated({ old: before, file, yaml, more, published: '2040-01-01' })
      const text = new TextDecoder().decode(first.bytes)
      expect(text.startsWith(before)).toBe(true)
      const second = updated({ old: text, file, yaml, more, published: '2040-01-01' })
      expect(second.added).toEqual([])
      expect(second.bytes).toEqual(first.bytes)
    },
  )

  propertyTest.prop([anyIndicator, anyIndicator, fc.constantFrom(';', ',')])(
    'reading the file afterwards gives the new figures, and the old ones where there is no new',
    (one, two, delimiter) => {
      const rows = (indicator: typeof one): typeof one.observations =>
        indicator.observations.map((each) => ({ ...each, published: null }))
      // One figure a place, undated, as a file of one year has them.
      const single = rows(two).filter(
        (each, index, all) =>
          all.findIndex(
            (other) =>
              other.period.text === each.period.text &&
              JSON.stringify(other.dimensions) === JSON.stringify(each.dimensions),
          ) === index,
      )
      const file = normalisedCsv({ ...two, observations: single }).replaceAll(
        '\r\n',
        delimiter === ';' ? '\n' : '\r\n',
      )
      const before = normalisedCsv(one)
      const { bytes } = updated({ old: before, file, yaml, more, published: '2040-01-01' })
      const after = readTable(bytes, two, csvContext).observations
      const sameKind =
        one.observations.length === 0 || one.observations[0]?.period.kind === single[0]?.period.kind
      for (const d of ['one', 'two'])
        for (const e of ['x', 'y']) {
          const value = (from: typeof after): Map<string, unknown> =>
            new Map(
              selectSeries(from, { d, e }, null).map(({ period, observation: o }) => [
                period.text,
                o.value ?? o.missing,
              ]),
            )
          const union = new Map([...value(one.observations), ...(sameKind ? value(single) : [])])
          expect(value(after)).toEqual(union)
        }
    },
  )
})

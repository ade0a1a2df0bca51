import { describe, expect, test } from 'vitest'
import { detectedCsv } from '@/core/read/csvSettings'
import { readDialect } from '@/core/read/dialect'
import {
  changed,
  csvProblems,
  dimension,
  folderProblems,
  readCsv,
  readFolder,
  valuesOf,
} from '../../../helpers/reading'

describe('a stray quotation mark in the first cell of a line', () => {
  test('costs that row, and is reported', () => {
    const { diagnostics, observations, rows, rejected } = readCsv('period,value\n"2021,5\n2022,6\n')
    expect(diagnostics).toMatchObject([{ code: 'csv/quote', line: 2 }])
    expect(observations).toMatchObject([{ value: 6, line: 3 }])
    expect([rows, rejected]).toEqual([2, 1])
  })

  test('is reported in a last line without a line break, and after empty cells', () => {
    expect(csvProblems('period,value\n2021,5\n"2022')).toEqual(['3: csv/quote'])
    expect(csvProblems('period,value,note\n2021,5,\n,,"open\n')).toEqual(['3: csv/quote'])
  })

  test('costs the file where it is the header', () => {
    const { diagnostics, rows, rejected } = readCsv('"period,value\n2021,5\n')
    expect(diagnostics).toMatchObject([{ code: 'csv/quote', line: 1 }])
    expect([rows, rejected]).toEqual([1, 1])
  })
})

test('a file of nothing but separators is empty', () => {
  expect(csvProblems(';;;\n;;;\n')).toEqual(['1: file/empty'])
  expect(csvProblems('""\n')).toEqual(['1: file/empty'])
  expect(csvProblems('sep=;\n;;;\n')).toEqual(['1: file/empty'])
  expect(readDialect('', null, () => false).doubt).toBeNull()
})

describe('a decimal sign that the indicator declares settles what a number means', () => {
  const comma = { csv: { ...detectedCsv, decimal: ',' } } as const
  const point = { csv: { ...detectedCsv, decimal: '.' } } as const

  test('the other sign then separates thousands', () => {
    expect(valuesOf('period;value\n2021;1.234\n2022;5,5\n', comma)).toEqual([1234, 5.5])
    expect(valuesOf('period,value\n2021,"1,234"\n2022,5.5\n', point)).toEqual([1234, 5.5])
  })

  test('and is an error where no thousands end', () => {
    expect(csvProblems('period;value\n2021;12.5\n', comma)).toEqual(['2:value value/not-a-number'])
    expect(csvProblems('period;value\n2021;12,5\n', point)).toEqual(['2:value value/not-a-number'])
  })
})

describe('the names of files', () => {
  test('what systems and office programs leave beside files is no part of the monitor', () => {
    const left = { 'indicators/._x.csv': 'x', 'plans/._p.yaml': 'x', 'indicators/~$x.csv': 'x' }
    expect(folderProblems(left)).toEqual([])
  })

  test.each([
    ['indicators/y.CSV', 'indicators/y.csv'],
    ['Plans/q.yaml', 'plans/q.yaml'],
    ['Events.YML', 'events.yaml'],
  ])('%s is not read, which is reported', (name, right) => {
    const { diagnostics } = readFolder({ [name]: 'title: T\n' })
    expect(diagnostics).toMatchObject([{ code: 'file/missing', file: name, line: 1 }])
    expect(diagnostics[0]?.hint).toBe(`give it the name ${right}`)
  })
})

describe('what a YAML file leaves open', () => {
  test.each(['monitor.yaml', 'indicators/x.yaml', 'plans/p.yaml'] as const)(
    '%s of comments alone is empty',
    (file) => {
      const problems = readFolder({ [file]: '# later\n' }).diagnostics
      expect(problems[0]).toMatchObject({ code: 'file/empty', file, line: 1, column: null })
    },
  )

  test.each(['{}', "{ nb: '' }", '{ nb: }'])(
    'a text that must be there is missing in %s',
    (text) => {
      const { monitor, diagnostics } = readFolder(
        changed('plans/p.yaml', 'text: Opp', `text: ${text}`),
      )
      expect(diagnostics).toMatchObject([
        { code: 'yaml/shape', column: 'targets.0.text', line: 10 },
      ])
      expect(diagnostics[0]?.message).toBe('"targets.0.text" is missing')
      expect(monitor?.plans[0]?.targets).toEqual([])
    },
  )

  test('a text that may be left out may say nothing', () => {
    expect(
      folderProblems(changed('indicators/x.yaml', 'area: a', 'area: a\nquestion: {}')),
    ).toEqual([])
  })
})

describe('all is reserved', () => {
  test('for what has an id of its own', () => {
    expect(folderProblems(changed('plans/p.yaml', '- id: t\n', '- id: all\n'))).toContain(
      'plans/p.yaml:7:targets.0.id yaml/shape',
    )
  })

  test('but a total may be called so', () => {
    const yaml = changed('indicators/x.yaml', '- { id: two }', '- { id: all }')
    expect(folderProblems(yaml)).toEqual([])
  })
})

describe('bounds', () => {
  test('a range that holds nothing is left out, and reported', () => {
    const { monitor, diagnostics } = readFolder(
      changed('indicators/x.yaml', 'area: a', 'area: a\nrange: { min: 9, max: 1 }'),
    )
    expect(diagnostics).toMatchObject([{ code: 'yaml/shape', column: 'range', line: 3 }])
    expect(monitor?.indicators[0]?.range).toEqual({ min: null, max: null })
  })

  test.each(['behind: 0.99', 'no_change: 0.7'])('thresholds with %s are the usual', (given) => {
    const { monitor, diagnostics } = readFolder(
      changed('monitor.yaml', 'title', `thresholds: { ${given} }\ntitle`),
    )
    expect(diagnostics).toMatchObject([{ code: 'yaml/shape', column: 'thresholds', line: 1 }])
    expect(monitor?.settings.thresholds).toEqual({ onTrack: 0.95, behind: 0.6, noChange: 0.1 })
  })
})

describe('addresses', () => {
  const read = (url: string): ReturnType<typeof readFolder> =>
    readFolder({ 'sources.yaml': `s: { title: K, published: 2023, url: ${JSON.stringify(url)} }` })

  test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\tscript:x', 'data:text/html,x'])(
    '%j is no address to link to',
    (url) => {
      const { monitor, diagnostics } = read(url)
      expect(diagnostics).toMatchObject([{ code: 'yaml/shape', column: 's.url' }])
      expect(monitor?.sources['s']).toMatchObject({ title: { nb: 'K' }, url: null })
    },
  )

  test.each(['https://example.org/a:b', 'HTTP://example.org'])('%j is kept', (url) => {
    const { monitor, diagnostics } = read(url)
    expect(diagnostics).toEqual([])
    expect(monitor?.sources['s']).toMatchObject({ url })
  })

  test.each([
    ['www.example.org/x', 'https://www.example.org/x'],
    [' WWW.example.org', 'https://WWW.example.org'],
  ])('%j is read as browsers read it: %j', (url, whole) => {
    const { monitor, diagnostics } = read(url)
    expect(diagnostics).toEqual([])
    expect(monitor?.sources['s']).toMatchObject({ url: whole })
  })

  test.each(['example.org/x', '/report.pdf', '//example.org', 'see the report', 'www.'])(
    '%j would be a link within the site: it is told and left out',
    (url) => {
      const { monitor, diagnostics } = read(url)
      expect(diagnostics).toMatchObject([
        { severity: 'error', code: 'yaml/shape', column: 's.url', line: 1 },
      ])
      expect(monitor?.sources['s']).toMatchObject({ title: { nb: 'K' }, url: null })
    },
  )

  test('a list is none', () => {
    const problems = folderProblems({ 'sources.yaml': 's: { title: K, url: [x] }\n' })
    expect(problems).toEqual(['sources.yaml:1:s.url yaml/shape'])
  })

  test('that of the publisher is one too', () => {
    expect(
      folderProblems(
        changed('monitor.yaml', 'title', "publisher: { name: P, url: 'file:///x' }\ntitle"),
      ),
    ).toEqual(['monitor.yaml:1:publisher.url yaml/shape'])
  })
})

test('the separators to choose from stand in quotation marks', () => {
  const { diagnostics } = readFolder(
    changed('indicators/x.yaml', 'area: a', "area: a\ncsv: { delimiter: ':' }"),
  )
  expect(diagnostics[0]?.hint).toBe(String.raw`choose one of these: ",", ";", "\t", tab, "|"`)
})

describe('a row that cannot be placed', () => {
  const problems = (rows: string): readonly string[] =>
    csvProblems(`period,value\n${rows}`, { frequency: 'annual' })

  test('hides no gap but the one it stands in', () => {
    expect(problems('2010,1\n2011,1\n2013,1\n2014,1\nxxxx,1\n')).toEqual([
      '4:period series/gap',
      '6:period period/invalid',
    ])
    expect(problems('2016,1\nxxxx,1\n2014,1\n2012,1\n')).toEqual([
      '3:period period/invalid',
      '4:period series/gap',
    ])
  })

  test('fills one of the periods that are missing there', () => {
    expect(problems('2010,1\n2012,1,,9\n"2011\n2014,1\n')).toEqual([
      '3: csv/too-many-fields',
      '4: csv/quote',
      '5:period series/gap',
    ])
  })
})

describe('the last decimal of parts and totals is that of the figures as written', () => {
  const total = { additive: true, total: 'both' }
  const dimensions = [dimension('d', ['both', 'a', 'b'], total)]
  const problems = (values: readonly string[], head = 'period;d;value'): readonly string[] => {
    const rows = ['a', 'b', 'both'].map((part, at) => `2020;${part};${values[at] ?? ''}`)
    return csvProblems([head, ...rows].join('\n'), { dimensions })
  }

  test.each([
    ['10', '20', '31'],
    ['10.0', '20.0', '30.1'],
    ['10,0*', '20,0', '30,1'],
    ['1 000', '2 000', '3 001'],
    ['1.000,0', '2.000,0', '3.000,1'],
    ['10.00', '20.00', '30.01'],
    ['1e1', '2e1', '31'],
    ['10.100000000000001', '20.1', '30.3'],
    ['10,100000000000001', '20,1', '30,3'],
  ])('%s and %s make %s', (...values) => {
    expect(problems(values)).toEqual([])
  })

  test.each([
    ['10.0', '20.0', '31.0'],
    ['10,0', '20,0', '30,2'],
    ['10', '20', '32'],
    ['10.00', '20.00', '30.02'],
  ])('%s and %s do not make %s', (...values) => {
    expect(problems(values)).toEqual(['4:value sum/mismatch'])
  })
})

test('a sign before a number takes nothing from its notation', () => {
  expect(valuesOf('period;value\n2021;\u22121,234\n2022;+1,5\n')).toEqual([-1.234, 1.5])
  expect(csvProblems('period,value\n2021,"\u22121,234"\n')).toEqual(['2:value value/ambiguous'])
  expect(csvProblems('period,value\n2021,"\u22121234,5e1"\n')).toEqual([])
})

test('a long cell is shortened in the message, not in the value', () => {
  const long = 'x'.repeat(500)
  const { diagnostics } = readCsv(`period,value\n2021,${long}\n`)
  expect(diagnostics[0]?.value).toBe(long)
  expect(diagnostics[0]?.message).toBe(`"${'x'.repeat(159)}…" is not a number`)
})

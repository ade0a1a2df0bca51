import { describe, expect, test } from 'vitest'
import { changed, folderProblems, plainFolder, readFolder } from '../../../helpers/reading'

const yaml = plainFolder['indicators/x.yaml']
const withYaml = (text: string): Readonly<Record<string, string>> => ({ 'indicators/x.yaml': text })
const metaOf = (text: string) => readFolder(withYaml(text)).monitor?.indicators[0]

test('everything that is left out has its usual value', () => {
  const text = 'title: Indikator\narea: a\nunit: { code: c }\nfrequency: annual\n'
  const changes = {
    ...withYaml(text),
    'indicators/x.csv': 'period,value\n2020,1\n',
    'plans/p.yaml': null,
  }
  const { observations, ...meta } = readFolder(changes).monitor?.indicators[0] ?? {}
  expect(observations).toHaveLength(1)
  expect(meta).toEqual({
    id: 'x',
    title: { nb: 'Indikator' },
    question: {},
    area: 'a',
    unit: { code: 'c', text: {}, kind: null },
    decimals: null,
    range: { min: null, max: null },
    concept: null,
    definition: {},
    counts: {},
    countsNot: {},
    frequency: 'annual',
    updated: null,
    nextRelease: null,
    tags: [],
    related: [],
    dimensions: [],
    headline: {},
    breaks: [],
    csv: { delimiter: null, decimal: null, encoding: null },
  })
})

test('everything that is there is read', () => {
  const text = `${yaml}id: x
question: Hvor mye?
decimals: 1
range: { min: 0, max: 100.5 }
concept: besøk
definition: { nb: Alle }
counts: [en, to]
counts_not: { nb: [tre] }
updated: 2025-11-07
next_release: '2026-11'
tags: [helse, 2021]
related: [x]
breaks:
  - { period: 2020, where: { d: two }, text: Ny telling }
  - { period: '2021' }
csv: { delimiter: tab, decimal: ',', encoding: CP1252 }
`
  expect(metaOf(text)).toMatchObject({
    question: { nb: 'Hvor mye?' },
    decimals: 1,
    range: { min: 0, max: 100.5 },
    concept: 'besøk',
    definition: { nb: 'Alle' },
    counts: { nb: ['en', 'to'] },
    countsNot: { nb: ['tre'] },
    updated: '2025-11-07',
    nextRelease: '2026-11',
    tags: ['helse', '2021'],
    related: ['x'],
    headline: { d: 'one' },
    breaks: [
      { period: { text: '2020' }, where: { d: 'two' }, text: { nb: 'Ny telling' } },
      { period: { text: '2021' }, where: {}, text: {} },
    ],
    csv: { delimiter: '\t', decimal: ',', encoding: 'windows-1252' },
  })
})

test.each([
  ['delimiter: "|"', { delimiter: '|' }],
  ['encoding: latin1', { encoding: 'windows-1252' }],
  ['encoding: ISO-8859-1', { encoding: 'windows-1252' }],
  ['encoding: UTF-16', { encoding: 'utf-16le' }],
])('csv: { %s } is understood', (settings, csv) => {
  expect(metaOf(`${yaml}csv: { ${settings} }\n`)).toMatchObject({ csv })
})

test('dimensions may be empty', () => {
  const text = yaml.replace(/dimensions:[^]*/, 'dimensions:\n')
  const changes = { ...withYaml(text), 'indicators/x.csv': 'period,value\n2020,1\n' }
  expect(readFolder(changes).monitor?.indicators).toMatchObject([{ dimensions: [] }])
})

test('a dimension has its id for a title where none is given', () => {
  const text = yaml.replace(
    '- id: d\n    kind: category\n',
    '- id: d\n    kind: region\n    additive: true\n    total: one\n',
  )
  expect(metaOf(text.replace('{ id: two }', '{ id: two, title: To, tile: [3, 4] }'))).toMatchObject(
    {
      dimensions: [
        {
          id: 'd',
          title: { nb: 'd' },
          kind: 'region',
          additive: true,
          total: 'one',
          values: [
            { id: 'one', title: { nb: 'one' }, tile: null },
            { id: 'two', title: { nb: 'To' }, tile: [3, 4] },
          ],
        },
      ],
    },
  )
})

describe('the headline', () => {
  const headlineOf = (text: string): unknown => metaOf(text)?.headline

  test('is the total of a dimension, else its first value, where none is named', () => {
    expect(headlineOf(yaml.replace('headline: { d: one }\n', ''))).toEqual({ d: 'one' })
    const summed = yaml.replace('    values:', '    total: two\n    values:')
    expect(headlineOf(summed.replace('headline: { d: one }\n', ''))).toEqual({ d: 'two' })
  })

  test('of a dimension without values is left out', () => {
    const text = yaml.replace(/values:[^]*/, 'values: []\n')
    expect(headlineOf(text)).toEqual({})
  })

  test.each([
    ['headline: { e: one }', ['headline.e reference/unknown', 'headline.d yaml/shape']],
    ['headline: { d: three }', ['headline.d reference/unknown']],
    ['headline: one', ['headline yaml/shape']],
    ['headline: { d: [one] }', ['headline.d yaml/shape']],
  ])('%s is told', (headline, problems) => {
    const text = yaml.replace('headline: { d: one }', headline)
    const line = text.split('\n').length - 1
    expect(folderProblems(withYaml(text))).toEqual(
      problems.map((problem) => `indicators/x.yaml:${String(line)}:${problem}`),
    )
  })
})

describe('what is wrong costs as little as can be', () => {
  const more = (text: string): readonly string[] =>
    folderProblems(withYaml(yaml + text)).map((problem) =>
      problem.replace('indicators/x.yaml:', ''),
    )

  test('an optional key', () => {
    expect(more('decimals: many\nrange: 5\nupdated: 2021-13\nrelated: [y]\ncsv: x\n')).toEqual([
      '12:decimals yaml/shape',
      '13:range yaml/shape',
      '14:updated yaml/shape',
      '15:related.0 reference/unknown',
      '16:csv yaml/shape',
    ])
    expect(more('csv: { delimiter: ":", decimal: x, encoding: [a] }\n')).toEqual([
      '12:csv.delimiter yaml/shape',
      '12:csv.decimal yaml/shape',
      '12:csv.encoding yaml/shape',
    ])
    const { monitor, summary } = readFolder(withYaml(`${yaml}decimals: many\n`))
    expect(monitor?.indicators[0]?.decimals).toBeNull()
    expect(summary.observations).toBe(2)
  })

  test('a break', () => {
    const text =
      'breaks:\n  - { period: 20x1 }\n  - { period: 2021, where: { d: six } }\n  - { where: {} }\n  - 5\n  - { period: 2020 }\n'
    expect(more(text)).toEqual([
      '13:breaks.0.period period/invalid',
      '14:breaks.1.where.d reference/unknown',
      '15:breaks.2.period yaml/shape',
      '16:breaks.3 yaml/shape',
    ])
    expect(metaOf(yaml + text)?.breaks).toHaveLength(1)
  })

  test.each([
    ['title: Indikator\n', '', '1:title yaml/shape'],
    ['area: a', 'area: z', '2:area reference/unknown'],
    ['unit: { code: c }', 'unit: per cent', '3:unit yaml/shape'],
    ['unit: { code: c }', 'unit: { text: c }', '3:unit.code yaml/shape'],
    ['frequency: annual', 'frequency: yearly', '4:frequency yaml/shape'],
  ])('the indicator, where it cannot do without: %j → %j', (from, to, problem) => {
    const changes = changed('indicators/x.yaml', from, to)
    expect(folderProblems(changes)).toEqual([`indicators/x.yaml:${problem}`])
    const { monitor, summary } = readFolder(changes)
    expect(monitor?.indicators).toEqual([])
    expect(monitor?.plans[0]?.targets).toHaveLength(1)
    expect(summary).toMatchObject({ rows: 2, observations: 0, rejected: 2 })
  })

  test('its figures are checked all the same', () => {
    const changes = {
      ...changed('indicators/x.yaml', 'area: a', 'area: z'),
      ...changed('indicators/x.csv', '12', 'twelve'),
    }
    expect(folderProblems(changes)).toContain('indicators/x.csv:3:value value/not-a-number')
  })

  test.each([
    ['- id: d\n', '- title: d\n', '6:dimensions.0.id yaml/shape'],
    ['id: d\n', 'id: D\n', '6:dimensions.0.id yaml/shape'],
    ['id: d\n', 'id: kilde\n', '6:dimensions.0.id yaml/shape'],
    [/ +values:[^]*two }\n/, '    unit: x\n', '6:dimensions.0.values yaml/shape'],
    [/dimensions:[^]*two }\n/, 'dimensions:\n  - d\n', '6:dimensions.0 yaml/shape'],
    [/dimensions:[^]*two }\n/, 'dimensions: d\n', '5:dimensions yaml/shape'],
  ])('a dimension that cannot be read: %s', (from, to, problem) => {
    const changes = withYaml(yaml.replace(from, to).replace('headline: { d: one }\n', ''))
    const { monitor, diagnostics, summary } = readFolder({ ...changes, 'plans/p.yaml': null })
    const problems = diagnostics.map(
      ({ line, column, code }) => `${String(line)}:${column ?? ''} ${code}`,
    )
    expect(problems).toContain(problem)
    expect(diagnostics.every(({ file }) => file === 'indicators/x.yaml')).toBe(true)
    expect(monitor?.indicators).toEqual([])
    expect(summary).toMatchObject({ rows: 2, observations: 0, rejected: 2 })
  })

  test('other keys of a dimension', () => {
    const text = yaml
      .replace('kind: category', 'kind: sort\n    additive: maybe\n    total: three')
      .replace(
        '{ id: two }',
        '{ id: two, tile: [1] }\n      - { id: two }\n      - { title: To }\n      - 5',
      )
    expect(folderProblems(withYaml(text))).toEqual([
      'indicators/x.yaml:7:dimensions.0.kind yaml/shape',
      'indicators/x.yaml:8:dimensions.0.additive yaml/shape',
      'indicators/x.yaml:9:dimensions.0.total reference/unknown',
      'indicators/x.yaml:12:dimensions.0.values.1.tile yaml/shape',
      'indicators/x.yaml:13:dimensions.0.values.2.id yaml/shape',
      'indicators/x.yaml:14:dimensions.0.values.3.id yaml/shape',
      'indicators/x.yaml:15:dimensions.0.values.4 yaml/shape',
    ])
    expect(metaOf(text)?.dimensions[0]?.values).toHaveLength(2)
  })

  test.each(['[1, x]', '[1.5, 2]', '[1, 2, 3]', 'x'])('a tile %s', (tile) => {
    const text = yaml.replace('{ id: two }', `{ id: two, tile: ${tile} }`)
    expect(folderProblems(withYaml(text))).toEqual([
      'indicators/x.yaml:10:dimensions.0.values.1.tile yaml/shape',
    ])
  })

  test('a file that is no mapping', () => {
    const { monitor, diagnostics, summary } = readFolder(withYaml('- x\n'))
    expect(diagnostics).toMatchObject([{ code: 'yaml/shape', line: 1, column: null }])
    expect(diagnostics[0]?.message).toContain('indicators/x.yaml')
    expect(monitor?.indicators).toEqual([])
    expect(summary.rejected).toBe(2)
  })
})

describe('an indicator is two files', () => {
  test('without its CSV it has no figures', () => {
    const { monitor, diagnostics } = readFolder({ 'indicators/x.csv': null })
    expect(diagnostics).toMatchObject([{ code: 'file/missing', file: 'indicators/x.csv', line: 1 }])
    expect(monitor?.indicators).toMatchObject([{ id: 'x', observations: [] }])
  })

  test('without its YAML it is left out, its rows counted', () => {
    const { monitor, diagnostics, summary } = readFolder({ 'indicators/x.yaml': null })
    expect(diagnostics).toMatchObject([
      { code: 'file/missing', file: 'indicators/x.yaml', line: 1 },
    ])
    expect(monitor?.indicators).toEqual([])
    expect(summary).toMatchObject({ rows: 2, rejected: 2 })
  })
})

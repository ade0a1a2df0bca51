import { describe, expect, test } from 'vitest'
import { createReport } from '@/core/read/report'
import {
  booleanAt,
  checkOwnId,
  choiceOf,
  dateAt,
  decimalsAt,
  fieldsOf,
  idAt,
  isId,
  listOf,
  numberIn,
  optional,
  periodAt,
  publishedAt,
  referenceTo,
  required,
  stringAt,
  unique,
  type Fields,
  type Reader,
} from '@/core/read/shape'
import { createTally, nameAt, reportLacking, textAt, textListAt, textOf } from '@/core/read/texts'
import { readYaml } from '@/core/read/yaml'
import { places } from '../../../helpers/reading'

interface Tried<Value> {
  readonly value: Value
  readonly problems: readonly string[]
}

/** What reading the fields of a YAML text gives, and what it reports. */
function tryFields<Value>(text: string, read: (fields: Fields) => Value): Tried<Value | null> {
  const report = createReport('x.yaml', 'en')
  const root = readYaml(text, report, createTally(['nb', 'en'], 'nb'))
  const fields = root && fieldsOf(root, ['a', 'b', 'id'])
  return { value: fields && read(fields), problems: places(report.diagnostics) }
}

const tryA = <Value>(written: string, read: Reader<Value>): Tried<Value | null> =>
  tryFields(`a: ${written}\n`, (fields) => optional(fields, 'a', read))

describe('every kind of value is read, or told by line and key', () => {
  test.each([
    ['12.5', numberIn, 12.5],
    ['-3', numberIn, -3],
    ['1e3', numberIn, 1000],
    ['3', decimalsAt, 3],
    ['0', decimalsAt, 0],
    ['true', booleanAt, true],
    ['24/3/2021', stringAt, '24/3/2021'],
    ['1', stringAt, '1'],
    ['2025', dateAt, '2025'],
    ["'2025-11'", dateAt, '2025-11'],
    ['2025-11-07', publishedAt, '2025-11-07'],
    ['health-exports_2', idAt, 'health-exports_2'],
    ['0301', idAt, '0301'],
    ['up', choiceOf(['up', 'down']), 'up'],
    ['x', referenceTo(new Set(['x'])), 'x'],
    ['x', referenceTo(null), 'x'],
  ])('%s', (written, read: Reader<unknown>, value) => {
    expect(tryA(written, read)).toEqual({ value, problems: [] })
  })

  test('a period may be a number or a text', () => {
    expect(tryA('2021', periodAt).value).toMatchObject({ text: '2021' })
    expect(tryA("'2021-Q3'", periodAt).value).toMatchObject({ text: '2021-Q3' })
  })

  test.each([
    ["'12.5'", numberIn, 'yaml/shape'],
    ['12,5', numberIn, 'yaml/shape'],
    ['.inf', numberIn, 'yaml/shape'],
    ['.nan', numberIn, 'yaml/shape'],
    ['[1]', numberIn, 'yaml/shape'],
    ['1.5', decimalsAt, 'yaml/shape'],
    ['-1', decimalsAt, 'yaml/shape'],
    ['21', decimalsAt, 'yaml/shape'],
    ['two', decimalsAt, 'yaml/shape'],
    ['yes', booleanAt, 'yaml/shape'],
    ['[a]', stringAt, 'yaml/shape'],
    ['2021-02-30', dateAt, 'yaml/shape'],
    ['{}', dateAt, 'yaml/shape'],
    ['i fjor', publishedAt, 'published/invalid'],
    ['[2021]', publishedAt, 'published/invalid'],
    ['2021-Q5', periodAt, 'period/invalid'],
    ['[2021]', periodAt, 'period/invalid'],
    ['Health', idAt, 'yaml/shape'],
    ['-a', idAt, 'yaml/shape'],
    ['[a]', idAt, 'yaml/shape'],
    ['sideways', choiceOf(['up', 'down']), 'yaml/shape'],
    ['y', referenceTo(new Set(['x'])), 'reference/unknown'],
    ['[x]', referenceTo(new Set(['x'])), 'yaml/shape'],
  ])('%s', (written, read: Reader<unknown>, code) => {
    expect(tryA(written, read)).toEqual({ value: null, problems: [`1:a ${code}`] })
  })

  test('the value is told as written', () => {
    const report = createReport('x.yaml', 'en')
    const root = readYaml("a: '12,5'\n", report, createTally([], 'nb'))
    const fields = root && fieldsOf(root, ['a'])
    if (fields) optional(fields, 'a', numberIn)
    expect(report.diagnostics).toMatchObject([{ value: '12,5', column: 'a', severity: 'error' }])
  })
})

describe('keys', () => {
  test('one that nobody reads is a warning', () => {
    const report = createReport('x.yaml', 'en')
    const root = readYaml('a: 1\nc: 2\nd: [3]\n', report, createTally([], 'nb'))
    if (root) fieldsOf(root, ['a'])
    expect(report.diagnostics).toMatchObject([
      { line: 2, column: 'c', severity: 'warning', value: '2' },
      { line: 3, column: 'd', severity: 'warning', value: null },
    ])
    expect(report.errors).toBe(0)
  })

  test('one that must be there is missed at the line of what should hold it', () => {
    const needsB = (fields: Fields): unknown => required(fields, 'b', stringAt)
    expect(tryFields('a: 1\n', needsB)).toEqual({ value: null, problems: ['1:b yaml/shape'] })
    expect(tryFields('a: 1\nb:\n', needsB).problems).toEqual(['2:b yaml/shape'])
    expect(tryFields('b: x\n', needsB)).toEqual({ value: 'x', problems: [] })
    const inner: Reader<unknown> = (place) => {
      const fields = fieldsOf(place, ['value'])
      return fields && required(fields, 'value', numberIn)
    }
    const nested = tryFields('b: 1\na:\n  value:\n', (fields) => optional(fields, 'a', inner))
    expect(nested.problems).toEqual(['3:a.value yaml/shape'])
  })

  test('where a mapping was expected', () => {
    expect(tryFields('- 1\n', () => 1)).toEqual({ value: null, problems: ['1: yaml/shape'] })
  })
})

describe('lists', () => {
  const numbers = (fields: Fields): readonly number[] => listOf(fields, 'a', numberIn)

  test('may be left out, and lose only what cannot be read', () => {
    expect(tryFields('b: 1\n', numbers)).toEqual({ value: [], problems: [] })
    expect(tryFields('a: [1, x, 3]\n', numbers)).toEqual({
      value: [1, 3],
      problems: ['1:a.1 yaml/shape'],
    })
    expect(tryFields('a: 1\n', numbers)).toEqual({ value: [], problems: ['1:a yaml/shape'] })
  })

  test('an id that is there twice is told, and the first kept', () => {
    const read: Reader<string> = (place) => {
      const fields = fieldsOf(place, ['id'])
      return fields && optional(fields, 'id', stringAt)
    }
    const text = 'a:\n  - { id: x }\n  - { id: y }\n  - { id: x }\n  - {}\n  - 5\n'
    expect(tryFields(text, (fields) => listOf(fields, 'a', unique('id', read)))).toEqual({
      value: ['x', 'y'],
      problems: ['4:a.2.id yaml/shape', '6:a.4 yaml/shape'],
    })
  })
})

describe('ids', () => {
  test.each(['a', '0', 'health-exports', 'a_b'])('%s is one', (id) => {
    expect(isId(id)).toBe(true)
  })

  test.each(['', 'all', 'A', '-a', '_a', 'a b', 'å', 'a.b', 'a/b'])('%s is none', (id) => {
    expect(isId(id)).toBe(false)
  })

  test('an id inside a file must be that of its name', () => {
    const problems = (text: string): readonly string[] =>
      tryFields(text, (fields) => {
        checkOwnId(fields, 'x')
      }).problems
    expect(problems('id: x\n')).toEqual([])
    expect(problems('a: 1\n')).toEqual([])
    expect(problems('id: y\n')).toEqual(['1:id yaml/shape'])
  })
})

describe('texts', () => {
  test('a plain one stands under the default language', () => {
    expect(tryA('Tittel', textAt).value).toEqual({ nb: 'Tittel' })
    expect(tryA('[a, b]', textListAt).value).toEqual({ nb: ['a', 'b'] })
  })

  test('by language, empty ones left out', () => {
    expect(tryA("{ nb: A, nn: '', en: B }", textAt).value).toEqual({ nb: 'A', en: 'B' })
    expect(tryA('{ nb: [a], en: [b, c] }', textListAt).value).toEqual({ nb: ['a'], en: ['b', 'c'] })
    expect(tryA('{}', textAt)).toEqual({ value: null, problems: [] })
  })

  test('what is no text is told', () => {
    expect(tryA('5', textAt)).toEqual({ value: null, problems: ['1:a yaml/shape'] })
    expect(tryA('{ nb: 5, sv: x }', textAt)).toEqual({
      value: null,
      problems: ['1:a.nb yaml/shape', '1:a.sv yaml/shape'],
    })
    expect(tryA('text', textListAt)).toEqual({ value: null, problems: ['1:a yaml/shape'] })
    expect(tryA('[a, 5]', textListAt)).toEqual({
      value: { nb: ['a'] },
      problems: ['1:a.1 yaml/shape'],
    })
    expect(tryA('{ nb: [] }', textListAt)).toEqual({ value: null, problems: [] })
  })

  test('are counted by the languages they lack, at the first of them', () => {
    const report = createReport('x.yaml', 'en')
    const text = 'a: { en: A }\nb: B\nc: { nb: C }\nd: [D]\ne: { nb: E, en: E }\nf: {}\ng: G\n'
    const root = readYaml(text, report, createTally(['nb', 'en'], 'nb'))
    const fields = root && fieldsOf(root, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
    if (!fields) throw new Error('no fields')
    for (const key of ['a', 'b', 'c', 'e', 'f', 'h']) textOf(fields, key)
    optional(fields, 'd', textListAt)
    optional(fields, 'g', nameAt)
    reportLacking(fields.place)
    expect(places(report.diagnostics)).toEqual(['1:a text/untranslated', '2:b text/untranslated'])
    expect(report.diagnostics.map(({ message }) => message)).toEqual([
      '1 text is missing in Bokmål',
      '3 texts are missing in English',
    ])
  })
})

import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { createReport } from '@/core/read/report'
import { createTally } from '@/core/read/texts'
import { readYaml, scalarText, entriesOf, itemsOf, isBlank, scalarValue } from '@/core/read/yaml'
import type { Place } from '@/core/read/yaml'
import { places } from '../../../helpers/reading'

function read(text: string): { readonly root: Place | null; readonly problems: readonly string[] } {
  const report = createReport('x.yaml', 'en')
  const root = readYaml(text, report, createTally([], 'nb'))
  return { root, problems: places(report.diagnostics) }
}

function at(text: string, ...keys: readonly string[]): Place {
  let place = read(text).root
  for (const key of keys) {
    place = (place && (entriesOf(place)?.get(key) ?? itemsOf(place)?.[Number(key)])) ?? null
  }
  if (place === null) throw new Error(`nothing at ${keys.join('.')}`)
  return place
}

describe('a place', () => {
  test('has the line of its key and the keys that lead to it', () => {
    const text = 'a: 1\ngoal:\n  value:\n    50\nlist:\n  - x\n  - id: y\n    kind: z\n'
    expect(at(text, 'goal', 'value')).toMatchObject({ line: 3, path: 'goal.value' })
    expect(at(text, 'list', '1')).toMatchObject({ line: 7, path: 'list.1' })
    expect(at(text, 'list', '1', 'kind')).toMatchObject({ line: 8, path: 'list.1.kind' })
  })

  test('of nothing has the line of what holds it', () => {
    expect(at('a:\n  - \n  - b\n', 'a', '0')).toMatchObject({ line: 2, path: 'a.0' })
    expect(at('{ ? : 1, b: }', 'b')).toMatchObject({ line: 1 })
  })

  test('has its text as written', () => {
    const text = "a: 0301\nb: '007'\nc: 2022\nd: 1.50\ne: true\nf: 2025-11-07\ng: [1]\nh:\ni: ~\n"
    const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((key) =>
      scalarText(at(text, key)),
    )
    expect(texts).toEqual(['0301', '007', '2022', '1.50', 'true', '2025-11-07', null, null, null])
  })

  test('has its value as YAML understands it', () => {
    const text = "a: 1.50\nb: '1'\nc: true\nd: [1]\n"
    expect(['a', 'b', 'c', 'd'].map((key) => scalarValue(at(text, key)))).toEqual([
      1.5,
      '1',
      true,
      null,
    ])
  })

  test('is blank without a value or with an empty text', () => {
    const text = "a:\nb: ''\nc: ~\nd: 0\ne: {}\n"
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => isBlank(at(text, key)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  test('may be an alias', () => {
    expect(scalarText(at('a: &x 5\nb: *x\n', 'b'))).toBe('5')
    expect(entriesOf(at('a: &x { c: 1 }\nb: *x\n', 'b'))?.has('c')).toBe(true)
  })

  test('of a key that is no text is found by the text of the key', () => {
    expect(at('2021: 5\n', '2021')).toMatchObject({ line: 1, path: '2021' })
    expect(at('[a, b]: 5\n', '["a","b"]')).toMatchObject({ line: 1 })
    expect(at('!!binary YWI=: 5\n', 'YWI=')).toMatchObject({ line: 1 })
  })
})

describe('wrong syntax leaves the file out and is told where it begins', () => {
  test.each([
    ['a: "b\nc: d\n', '1: yaml/syntax'],
    ["a: 1\n\nb: 'c\nd: e\n\n", '3: yaml/syntax'],
    ['a: {b: 1\nc: 2\n', '2: yaml/syntax'],
    ['a: [1, 2\nb: 3\n', '2: yaml/syntax'],
    ['a: b: c\n', '1: yaml/syntax'],
    ['a:\n  b: 1\n c: 2\n', '3: yaml/syntax'],
    ['a:\n\tb: 1\n', '2: yaml/syntax'],
    ['a: 1\nb: 2\na: 3\n', '3: yaml/syntax'],
    ['a: @b\n', '1: yaml/syntax'],
    ['a: 1\nb: *nowhere\n', '2: yaml/syntax'],
    ['a: 1\nb\nc: 2\n', '2: yaml/syntax'],
    ['a: 1\n---\nb: 2\n', '2: yaml/syntax'],
    [`a: ${'['.repeat(300_000)}`, '1: yaml/syntax'],
    [`${'- '.repeat(5000)}a`, '1: yaml/syntax'],
    [
      Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      '1: yaml/syntax',
    ],
  ])('%#', (text, problem) => {
    expect(read(text)).toEqual({ root: null, problems: [problem] })
  })

  test('one problem a line', () => {
    expect(read('- a\nb: 1\n').problems).toEqual(['2: yaml/syntax'])
    expect(read('a: @b\nc: `d`\n').problems).toEqual(['1: yaml/syntax', '2: yaml/syntax'])
  })

  test('is said in words of its own for what is often wrong', () => {
    const faults = [
      'a: "b',
      'a: b: c',
      'a:\n\tb: 1',
      'a:\n  b: 1\n c: 2',
      'a: 1\na: 2',
      'a: *b',
      'a: %b',
    ]
    const messages = faults.map((text) => {
      const report = createReport('x.yaml', 'en')
      readYaml(text, report, createTally([], 'nb'))
      return report.diagnostics[0]?.message
    })
    expect(new Set(messages).size).toBe(faults.length)
  })
})

test('a file of comments has a root without a value', () => {
  expect(read('# nothing yet\n')).toMatchObject({ root: { node: null }, problems: [] })
})

const anyYaml = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    ':',
    ' ',
    '\n',
    '-',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&',
    '*',
    '!',
    '|',
    '>',
    '#',
    ',',
    '\t',
    '?',
    '%',
    '~',
  ),
})

property.prop([anyYaml], { numRuns: 300 })(
  'no text makes it throw, and every problem stands inside the file',
  (text) => {
    const report = createReport('x.yaml', 'en')
    readYaml(text, report, createTally([], 'nb'))
    const lines = text.split('\n').length
    expect(report.diagnostics.every(({ line }) => line >= 1 && line <= lines)).toBe(true)
  },
)

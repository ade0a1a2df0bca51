import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { UnreadReason } from '@/core/diagnostics'
import { readMonitor, type ReadMonitor } from '@/core/read/monitor'
import { folderOf } from '../../../helpers/folder'
import { changed, folderProblems, plainFolder, readFolder } from '../../../helpers/reading'

test('a folder without a fault is read whole, in any language', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    const { monitor, diagnostics, summary } = readMonitor(folderOf(plainFolder), { language })
    expect(diagnostics).toEqual([])
    expect(summary).toEqual({
      files: 6,
      rows: 2,
      observations: 2,
      rejected: 0,
      errors: 0,
      warnings: 0,
    })
    expect(monitor).toMatchObject({
      indicators: [{ id: 'x' }],
      plans: [{ id: 'p' }],
      requests: [],
      events: [],
    })
  }
})

test('messages are in the language asked for', () => {
  const files = folderOf({ ...plainFolder, ...changed('indicators/x.csv', '12', 'tolv') })
  const messageIn = (language: 'nb' | 'nn' | 'en'): string | undefined =>
    readMonitor(files, { language }).diagnostics[0]?.message
  expect(messageIn('nb')).toBe('«tolv» er ikke et tall')
  expect(messageIn('nn')).toBe('«tolv» er ikkje eit tal')
  expect(messageIn('en')).toBe('"tolv" is not a number')
})

test('indicators and plans come by id, diagnostics by file and line', () => {
  const { monitor, diagnostics } = readFolder({
    'plans/b.yaml': 'title: B\n',
    'plans/a.yaml': 'title: A\nz: 1\n',
    'indicators/c.yaml': 'title: C\narea: z\nunit: 5\nfrequency: annual\ntags: 1\n',
    'indicators/c.csv': 'period,value\nx,y\n',
  })
  expect(monitor?.plans.map(({ id }) => id)).toEqual(['a', 'b', 'p'])
  expect(diagnostics.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
    'indicators/c.yaml:2',
    'indicators/c.yaml:3',
    'indicators/c.yaml:5',
    'indicators/c.csv:2',
    'indicators/c.csv:2',
    'plans/a.yaml:2',
  ])
})

test('every list but monitor.yaml may be missing', () => {
  const { monitor, summary } = readFolder({
    'sources.yaml': null,
    'bodies.yaml': null,
    'plans/p.yaml': null,
    'indicators/x.csv': 'period,d,value\n2020,one,1\n',
  })
  expect(summary).toMatchObject({ files: 3, errors: 0 })
  expect(monitor).toMatchObject({ sources: {}, bodies: {}, plans: [] })
})

describe('files that cannot be read', () => {
  const readWithout = (unread: Readonly<Record<string, UnreadReason>>): ReadMonitor => {
    const readable = Object.entries(plainFolder).filter(([path]) => !(path in unread))
    return readMonitor(folderOf(Object.fromEntries(readable)), {
      language: 'en',
      unread: new Map(Object.entries(unread)),
    })
  }

  test('cost themselves only, and are told with their name and why', () => {
    const { monitor, diagnostics, summary } = readWithout({ 'indicators/x.csv': 'denied' })
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'file/missing',
        file: 'indicators/x.csv',
        line: 1,
        column: null,
        value: null,
        message: 'indicators/x.csv may not be opened',
        hint: 'give yourself the right to read it',
      },
    ])
    expect(monitor).toMatchObject({ indicators: [{ id: 'x', observations: [] }], plans: [{}] })
    expect(summary).toMatchObject({ files: 6, errors: 1 })
  })

  test.each([
    ['denied', 'plans/p.yaml may not be opened'],
    ['broken_link', 'plans/p.yaml is a link to something that is not there'],
    ['EIO', 'plans/p.yaml cannot be read (EIO)'],
  ] as const)('say why: %s', (reason, message) => {
    expect(readWithout({ 'plans/p.yaml': reason }).diagnostics).toMatchObject([
      { code: 'file/missing', file: 'plans/p.yaml', message },
    ])
  })

  test('are not missed a second time where they are named', () => {
    expect(readWithout({ 'sources.yaml': 'EIO' }).diagnostics).toHaveLength(1)
    expect(readWithout({ 'indicators/x.yaml': 'EIO' }).diagnostics).toHaveLength(1)
    expect(readWithout({ 'monitor.yaml': 'EIO' }).monitor).toBeNull()
    expect(readWithout({ 'monitor.yaml': 'EIO' }).diagnostics).toHaveLength(1)
  })

  test('among them folders', () => {
    expect(readWithout({ plans: 'denied' }).diagnostics).toMatchObject([
      { code: 'file/missing', file: 'plans', message: 'plans may not be opened' },
    ])
  })
})

describe('names of files', () => {
  test('must be ids; files that are not are left out', () => {
    const changes = {
      'indicators/all.yaml': 'title: A\n',
      'indicators/Æ ø.csv': 'period,value\n',
      'plans/P.yaml': 'title: P\n',
    }
    expect(folderProblems(changes)).toEqual([
      'indicators/all.yaml:1: yaml/shape',
      'indicators/Æ ø.csv:1: yaml/shape',
      'plans/P.yaml:1: yaml/shape',
    ])
  })

  test('that end in .yml are told', () => {
    const changes = { 'events.yml': '', 'plans/q.yml': '', 'notes.yml': '' }
    const { diagnostics } = readFolder(changes)
    expect(diagnostics).toMatchObject([
      { code: 'file/missing', file: 'events.yml', line: 1, value: 'events.yml' },
      { code: 'file/missing', file: 'plans/q.yml', line: 1 },
    ])
    expect(diagnostics[1]?.message).toBe('plans/q.yml is not read, and plans/q.yaml is missing')
  })

  test('that end in .yml beside their twin are told too: two files of one name are never one', () => {
    const { monitor, diagnostics, summary } = readFolder({ 'plans/p.yml': 'title: Q\n' })
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'file/missing',
        file: 'plans/p.yml',
        line: 1,
        column: null,
        value: 'plans/p.yml',
        message: 'plans/p.yml is not read, since plans/p.yaml is there too',
      },
    ])
    expect(monitor?.plans).toMatchObject([{ title: { nb: 'Plan' } }])
    expect(summary.files).toBe(6)
  })

  test('that are not part of a monitor are passed over', () => {
    const changes = { 'README.md': '#', 'indicators/deep/x.csv': '', 'data.csv': '' }
    expect(folderProblems(changes)).toEqual([])
    expect(readFolder(changes).summary.files).toBe(6)
  })
})

test('a plain note stands under the default language of the monitor', () => {
  const changes = {
    ...changed('monitor.yaml', '[nb]\ndefault_language: nb', '[nn]\ndefault_language: nn'),
    'indicators/x.csv': 'period,d,value,note\n2020,one,1,Merk\n',
  }
  expect(readFolder(changes).monitor?.indicators[0]?.observations).toMatchObject([
    { note: { nn: 'Merk' } },
  ])
})

const paths = [...Object.keys(plainFolder), 'events.yaml', 'requests.yaml'] as const
const words = [
  'a',
  'title',
  'nb',
  ':',
  ' ',
  '\n',
  '- ',
  '{',
  '}',
  '[',
  ']',
  "'",
  ',',
  '2021',
  '&x',
  '*x',
  '!',
  '|',
  '\t',
  '"',
]
const anyFile = fc.oneof(
  fc.uint8Array({ maxLength: 100 }),
  fc.string({ unit: fc.constantFrom(...words) }).map((text) => new TextEncoder().encode(text)),
)

property.prop([fc.dictionary(fc.constantFrom(...paths), anyFile)])(
  'no folder makes it throw, and every problem stands inside its file',
  (changes) => {
    const files = new Map([...folderOf(plainFolder), ...Object.entries(changes)])
    const { diagnostics, summary } = readMonitor(files, { language: 'nn' })
    expect(summary.observations + summary.rejected).toBe(summary.rows)
    expect(summary.errors + summary.warnings).toBe(diagnostics.length)
    for (const { file, line, message } of diagnostics) {
      expect(line).toBeGreaterThanOrEqual(1)
      expect(line).toBeLessThanOrEqual((files.get(file)?.length ?? 0) + 1)
      expect(message).not.toMatch(/\{(value|column|expected|other|count)\}|undefined/)
    }
  },
)

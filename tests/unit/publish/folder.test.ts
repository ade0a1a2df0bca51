import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { maxBytes } from '@/core/read/bytes'
import { readFolder, unreadReason } from '@/publish/folder'

let root = ''
let folder = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'siktemal-'))
  folder = join(root, 'data')
  write('monitor.yaml', 'indicators/x.csv', 'indicators/x.yaml', 'plans/p.yaml')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), path)
  }
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

async function paths(): Promise<readonly string[]> {
  return [...((await readFolder(folder))?.files.keys() ?? [])]
}

test('a folder that is not there, or is a file, is null', async () => {
  expect(await readFolder(join(root, 'nowhere'))).toBeNull()
  expect(await readFolder(join(folder, 'monitor.yaml'))).toBeNull()
})

test('every file that can be part of a monitor comes by its path, in order', async () => {
  write('README.md', 'indicators/y.CSV', 'Plans/q.yml', 'notes/z.yaml', 'indicators/deep/z.csv')
  const read = await readFolder(folder)
  const paths = ['Plans/q.yml', 'indicators/x.csv', 'indicators/x.yaml', 'indicators/y.CSV']
  expect([...(read?.files ?? [])].map(([path, bytes]) => [path, text(bytes)])).toEqual(
    [...paths, 'monitor.yaml', 'plans/p.yaml'].map((path) => [path, path]),
  )
  expect(read?.unread).toEqual(new Map())
})

test('a file over the limit is not read: its length alone is reported', async () => {
  truncateSync(join(folder, 'indicators/x.csv'), maxBytes + 1)
  const read = await readFolder(folder)
  expect(read?.files.get('indicators/x.csv')?.byteLength).toBe(maxBytes + 1)
})

describe('links', () => {
  test('to files and folders are followed', async () => {
    mkdirSync(join(root, 'elsewhere'))
    writeFileSync(join(root, 'elsewhere/q.yaml'), 'title: Q')
    rmSync(join(folder, 'plans'), { recursive: true })
    symlinkSync('../elsewhere', join(folder, 'plans'))
    symlinkSync('../../elsewhere/q.yaml', join(folder, 'indicators/q.yaml'))
    expect(await paths()).toEqual([
      'indicators/q.yaml',
      'indicators/x.csv',
      'indicators/x.yaml',
      'monitor.yaml',
      'plans/q.yaml',
    ])
  })

  test('that lead back into the folder do not go round for ever', async () => {
    symlinkSync('..', join(folder, 'indicators/up'))
    symlinkSync('.', join(folder, 'again'))
    expect(await paths()).toHaveLength(4)
  })

  test('that lead nowhere, or to themselves, cost themselves only', async () => {
    symlinkSync('gone.csv', join(folder, 'indicators/y.csv'))
    symlinkSync('z.csv', join(folder, 'indicators/z.csv'))
    const read = await readFolder(folder)
    expect([...(read?.files.keys() ?? [])]).toHaveLength(4)
    expect(read?.unread).toEqual(
      new Map([
        ['indicators/y.csv', 'broken_link'],
        ['indicators/z.csv', 'broken_link'],
      ]),
    )
  })
})

// Whoever runs the tests as root may read everything.
test.skipIf(process.getuid?.() === 0)(
  'a file or folder without the right to read it costs itself only',
  async () => {
    chmodSync(join(folder, 'indicators/x.csv'), 0)
    chmodSync(join(folder, 'plans'), 0)
    const read = await readFolder(folder)
    chmodSync(join(folder, 'plans'), 0o700)
    expect(read?.unread).toEqual(
      new Map([
        ['indicators/x.csv', 'denied'],
        ['plans', 'denied'],
      ]),
    )
    expect([...(read?.files.keys() ?? [])]).toEqual(['indicators/x.yaml', 'monitor.yaml'])
  },
)

test.each([
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['ENOENT', 'broken_link'],
  ['ELOOP', 'broken_link'],
  ['EIO', 'EIO'],
])('%s is %s', (code, reason) => {
  expect(unreadReason(Object.assign(new Error('x'), { code }))).toBe(reason)
})

test('a failure without a code says what it says', () => {
  expect(unreadReason(new Error('broken'))).toBe('Error: broken')
})

import { mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { plainFolder } from '../../helpers/reading'
import { runCli } from '../../helpers/runCli'

let folder = ''
let file = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siktemal-update-'))
  for (const [path, text] of Object.entries(plainFolder)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  file = join(folder, 'ny.csv')
  await writeFile(file, 'periode;d;verdi\n2021;one;12\n2022;one;13,5\n')
})

const figures = (): Promise<string> => readFile(join(folder, 'indicators/x.csv'), 'utf8')
const run = (...more: readonly string[]): ReturnType<typeof runCli> =>
  runCli('update', 'x', file, '--published', '2023-02-01', '--folder', folder, ...more)

describe('siktemal update', () => {
  test('writes the new row and tells what changed', async () => {
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(out).toContain('nytt tall for 2022, 13,5')
    expect(out).toContain('1 tall fra før står ikke i den nye filen og blir stående: 2020.')
    expect(await figures()).toBe(
      'period,d,value,source,published\n2020,one,10,s,\n2021,one,12,s,\n2022,one,13.5,,2023-02-01\n',
    )
    expect((await run()).out).toContain('Ingen nye eller endrede tall')
  })

  test('a dry run writes nothing', async () => {
    const { code, out } = await run('--dry-run')
    expect([code, await figures()]).toEqual([0, plainFolder['indicators/x.csv']])
    expect(out).toContain('Prøvekjøring')
  })

  test('as JSON, the shape of a diff and more', async () => {
    const { out } = await run('--format', 'json', '--source', 's')
    expect(JSON.parse(out)).toMatchObject({
      new: [{ indicator: 'x', period: '2022', value: 13.5, source: 's' }],
      revised: [],
      withdrawn: [],
      statuses: [],
      targets: [],
      measures: [],
      file: 'indicators/x.csv',
      dryRun: false,
      unchanged: 1,
      notInFile: [{ period: '2020', dimensions: { d: 'one' } }],
      diagnostics: [],
    })
  })

  test('errors in the new file are told with file, line and column, and the exit code is 1', async () => {
    await writeFile(file, 'periode;d;verdi\n2022;one;abc\n')
    const { code, err } = await run('--lang', 'en')
    expect(code).toBe(1)
    expect(err).toContain('ny.csv:2:verdi error value/not-a-number')
  })

  test.each([
    [['update', 'x'], 'Bruk'],
    [['update', 'x', 'f'], '--published 2026-11-06'],
    [['update', 'x', 'f', '--published', '2023'], 'Filen finnes ikke'],
  ])('%j is wrong use', async (args, message) => {
    const { code, err } = await runCli(...args, '--folder', folder)
    expect([code, err.includes(message)]).toEqual([2, true])
  })

  test.each([
    ['x', '2023-02-30', [], 'finnes'],
    ['y', '2023', [], 'Indikatorer i mappen: x'],
    ['x', '2023', ['--source', 'q'], 'Kilder der: s'],
  ])('%s, %s %j is wrong use', async (id, published, more, message) => {
    const { code, err } = await runCli(
      'update',
      id,
      file,
      '--published',
      published,
      '--folder',
      folder,
      ...more,
    )
    expect([code, err.includes(message)]).toEqual([2, true])
  })

  test('a file that cannot be read leaves everything alone', async () => {
    await writeFile(file, 'a;b\n1;2\n')
    const { code, err } = await run()
    expect([code, await figures()]).toEqual([1, plainFolder['indicators/x.csv']])
    expect(err).toContain('Ingenting er skrevet')
  })
})

import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import { runCli } from '../../helpers/runCli'

const fixtures = fileURLToPath(new URL('../../fixtures/import/', import.meta.url))
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siktemal-import-'))
})

describe('siktemal import', () => {
  test.each([
    ['pxweb', 'pxweb/v2.json'],
    ['pxweb', 'pxweb/v1.json'],
    ['pxweb', 'pxweb/wide.csv'],
    ['pxweb', 'pxweb/tidy.csv'],
    ['opensdg', 'opensdg/data/indicator_99-1-1.csv'],
    ['opensdg', 'opensdg/meta/99-1-1.yml'],
    ['datapackage', 'datapackage/v1/datapackage.json'],
    ['datapackage', 'datapackage/v2/datapackage.json'],
  ])('%s %s makes a folder that check accepts', async (format, path) => {
    const { code, out } = await runCli(
      'import',
      format,
      join(fixtures, path),
      '--id',
      'new-one',
      '--out',
      folder,
    )
    expect(code).toBe(0)
    expect(out).toContain('new-one.csv')
    expect(await readdir(join(folder, 'indicators'))).toContain('new-one.yaml')
    const check = await runCli('check', folder, '--format', 'json')
    expect([check.code, JSON.parse(check.out).summary]).toMatchObject([
      0,
      { errors: 0, rejected: 0 },
    ])
  })

  test('a table of weeks alone is told, and makes no empty indicator', async () => {
    const table = join(folder, 'weeks.csv')
    await writeFile(table, 'region;2021U01;2021U02\nOslo;1;2\n')
    const args = ['import', 'pxweb', table, '--id', 'x', '--folder', folder, '--lang', 'en']
    const { code, out, err } = await runCli(...args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('2021U01, 2021U02')
    expect(err).toContain('Nothing was written')
    expect(await readdir(folder)).toEqual(['weeks.csv'])
  })

  test('what is there stays, unless forced', async () => {
    const args = [
      'import',
      'pxweb',
      join(fixtures, 'pxweb/v1.json'),
      '--id',
      'x',
      '--folder',
      folder,
    ] as const
    await runCli(...args)
    const again = await runCli(...args, '--lang', 'en')
    expect([again.code, again.err.includes('--force')]).toEqual([1, true])
    expect((await runCli(...args, '--force')).code).toBe(0)
  })

  test('as JSON: what was written, and what could not be carried over', async () => {
    const { out } = await runCli(
      'import',
      'opensdg',
      join(fixtures, 'opensdg/data/indicator_99-1-1.csv'),
      '--id',
      'x',
      '--folder',
      folder,
      '--format',
      'json',
      '--lang',
      'en',
    )
    const report = JSON.parse(out)
    expect(report).toMatchObject({ observations: 11, diagnostics: [] })
    expect(report.notes).toContainEqual({
      code: 'columns-left-out',
      value: 'GeoCode',
      count: 1,
      message: 'LEFT OUT: columns that were not taken in: GeoCode.',
    })
    expect(await readFile(join(folder, 'plans/x.yaml'), 'utf8')).toContain('method: cagr')
  })

  test('an address is fetched, and the files a package names with it', async () => {
    const server = createServer((request, response) => {
      const path = request.url ?? ''
      readFile(join(fixtures, path)).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const origin = `http://127.0.0.1:${typeof address === 'object' ? String(address?.port) : ''}`
    try {
      const table = await runCli(
        'import',
        'pxweb',
        `${origin}/pxweb/v1.json`,
        '--id',
        'x',
        '--folder',
        folder,
      )
      expect(table.code).toBe(0)
      expect(await readFile(join(folder, 'sources.yaml'), 'utf8')).toContain(
        `${origin}/pxweb/v1.json`,
      )
      const whole = await runCli(
        'import',
        'datapackage',
        `${origin}/datapackage/v1/datapackage.json`,
        '--id',
        'y',
        '--folder',
        folder,
      )
      expect(whole.code).toBe(0)
      const missing = await runCli(
        'import',
        'pxweb',
        `${origin}/none.json`,
        '--id',
        'z',
        '--folder',
        folder,
      )
      expect([missing.code, missing.err.includes('404')]).toEqual([2, true])
    } finally {
      server.close()
    }
  })

  test.each([
    [['import'], 2, 'Bruk'],
    [['import', 'excel', 'f', '--id', 'x'], 2, 'Bruk'],
    [['import', 'pxweb', join(fixtures, 'pxweb/v1.json')], 2, 'Bruk'],
    [['import', 'pxweb', 'nowhere.json', '--id', 'x'], 2, 'nowhere.json'],
    [['import', 'pxweb', join(fixtures, 'pxweb/v1.json'), '--id', 'Ø'], 2, 'Id-en'],
    [['import', 'opensdg', join(fixtures, 'pxweb/wide.csv'), '--id', 'x'], 1, 'Mangler: YAML'],
    [['import', 'pxweb', join(fixtures, 'opensdg/meta/99-1-1.yml'), '--id', 'x'], 1, 'tid'],
    [
      ['import', 'datapackage', join(fixtures, 'pxweb/v1.json'), '--id', 'x'],
      1,
      'ingen slik tabell',
    ],
  ])('%j ends with %s and says why', async (args, code, message) => {
    const result = await runCli(...args, '--folder', folder)
    expect([result.code, result.err.toLowerCase().includes(message.toLowerCase())]).toEqual([
      code,
      true,
    ])
    expect(await readdir(folder)).toEqual([])
  })

  test('an area that the folder does not have is wrong use', async () => {
    const args = ['import', 'pxweb', join(fixtures, 'pxweb/v1.json'), '--folder', folder] as const
    await runCli(...args, '--id', 'x')
    const { code, err } = await runCli(...args, '--id', 'y', '--area', 'q')
    expect([code, err.includes('imported')]).toEqual([2, true])
  })
})

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from '../../helpers/runCli'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siktemal new '))
  const monitor = 'title: T\nlanguages: [nb]\ndefault_language: nb\nareas: [{ id: a, title: A }]\n'
  writeFileSync(join(folder, 'monitor.yaml'), monitor)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const make = (id: string) => runCli('new', 'indicator', id, '--folder', folder)

test('the pair it writes is accepted by check, and is not written over', async () => {
  expect(await make('x-1')).toMatchObject({ code: 0, err: '' })
  expect(readdirSync(join(folder, 'indicators'))).toEqual(['x-1.csv', 'x-1.yaml'])
  expect(await runCli('check', folder)).toMatchObject({ code: 0 })
  expect(await make('x-1')).toMatchObject({ code: 1, out: '' })
})

test.each(['all', 'Big', 'å', 'x'.repeat(201)])(
  'an id that check would refuse is refused before anything is written: %s',
  async (id) => {
    expect(await make(id)).toMatchObject({ code: 2, out: '' })
    expect(readdirSync(folder)).toEqual(['monitor.yaml'])
  },
)

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compressSite } from '@/publish/hosting/compress'

let out = ''
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'siktemal-compress-'))
  await mkdir(join(out, 'areas/x'), { recursive: true })
})
afterEach(async () => rm(out, { recursive: true }))

test('texts get twins that hold the same; small and packed files do not', async () => {
  const page = '<p>helse</p>'.repeat(200)
  await writeFile(join(out, 'areas/x/index.html'), page)
  await writeFile(join(out, 'small.txt'), 'few')
  await writeFile(join(out, 'all.zip'), page)
  await compressSite(out)
  const files = (await readdir(out, { recursive: true })).filter((name) => /\./.test(name))
  expect(files.toSorted()).toEqual([
    'all.zip',
    'areas/x/index.html',
    'areas/x/index.html.br',
    'areas/x/index.html.gz',
    'small.txt',
  ])
  const twin = async (ending: string) => readFile(join(out, `areas/x/index.html.${ending}`))
  expect(brotliDecompressSync(await twin('br')).toString()).toBe(page)
  expect(gunzipSync(await twin('gz')).toString()).toBe(page)
})

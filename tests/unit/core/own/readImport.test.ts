import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importFormat, readImport, type ImportFormat } from '@/core/own/readImport'
import { fixture, noteValues, rawOf } from '../../../helpers/importing'

const root = new URL('../../../fixtures/import/', import.meta.url)

function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = `${entry.parentPath.slice(entry.parentPath.indexOf(folder))}/${entry.name}`
        return [path, fixture(path)] as const
      }),
  )
}

describe('importFormat', () => {
  test.each([
    [['x/datapackage.json', 'x/data.csv'], 'datapackage'],
    [['1-1-1.csv', '1-1-1.yml'], 'opensdg'],
    [['tidy.csv'], 'pxweb'],
    [['v2.json'], 'pxweb'],
  ])('%s are %s', (paths, format) => {
    expect(importFormat(paths)).toBe(format)
  })
})

describe('readImport', () => {
  test('reads each publisher’s files as the command line does', () => {
    for (const name of ['v1.json', 'v2.json', 'tidy.csv', 'wide.csv']) {
      expect(readImport(new Map([[name, fixture(`pxweb/${name}`)]]), 'pxweb').status).toBe('read')
    }
    for (const folder of ['datapackage/v1', 'datapackage/v2']) {
      expect(readImport(filesIn(folder), 'datapackage')).toMatchObject({ status: 'read' })
    }
  })

  test('finds a package’s tables also where their folders are lost', () => {
    const loose = [...filesIn('datapackage/v2')].map(
      ([path, bytes]) => [path.split('/').at(-1) ?? '', bytes] as const,
    )
    expect(readImport(new Map(loose), 'datapackage').status).toBe('read')
    const alone = loose.filter(([name]) => name === 'datapackage.json')
    expect(readImport(new Map(alone), 'datapackage')).toMatchObject({
      failure: 'resource-missing',
    })
  })

  test('takes a schema that lies in a file of its own, and is no descriptor', () => {
    const texts = {
      'a-schema.json': '{"fields":[{"name":"year","type":"year"},{"name":"n","type":"number"}]}',
      'datapackage.json': '{"resources":[{"name":"t","path":"t.csv","schema":"a-schema.json"}]}',
      't.csv': 'year,n\n2020,1\n',
    }
    const files = Object.entries(texts).map(
      ([path, text]) => [path, new TextEncoder().encode(text)] as const,
    )
    expect(readImport(new Map(files), 'datapackage').status).toBe('read')
  })

  test('files that are no part of the table are told, whatever the format', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    const csv = bytes('Year,Value\n2020,1\n')
    const left = (texts: Readonly<Record<string, Uint8Array>>, format: ImportFormat) =>
      noteValues(rawOf(readImport(new Map(Object.entries(texts)), format)).notes)['files-left-out']
    const px = { 'tidy.csv': fixture('pxweb/tidy.csv'), 'wide.csv': fixture('pxweb/wide.csv') }
    expect(left(px, 'pxweb')).toBe('wide.csv')
    const pair = { 'a.csv': csv, 'b.csv': csv, 'a.yml': bytes('x: y'), 'b.yml': bytes('z: y') }
    expect(left(pair, 'opensdg')).toBe('b.csv')
    const packed = { ...Object.fromEntries(filesIn('datapackage/v2')), 'README.md': csv }
    expect(left(packed, 'datapackage')).toBe('README.md')
    expect(left({ 'tidy.csv': px['tidy.csv'] }, 'pxweb')).toBeUndefined()
  })

  test('an Open SDG pair needs both of its files', () => {
    const bytes = new TextEncoder().encode('Year,Value\n2020,1\n')
    expect(readImport(new Map([['x.csv', bytes]]), 'opensdg')).toMatchObject({ failure: 'no-pair' })
    expect(readImport(new Map([['x.yml', bytes]]), 'opensdg')).toMatchObject({ failure: 'no-pair' })
  })

  test('files of another kind are told', () => {
    const none = new Map([['x.pdf', new Uint8Array([1])]])
    expect(readImport(none, 'pxweb')).toMatchObject({ status: 'failed' })
    expect(readImport(none, 'datapackage')).toMatchObject({ failure: 'not-json' })
  })
})

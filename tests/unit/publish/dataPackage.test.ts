import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Monitor } from '@/core/model'
import { normalisedCsv } from '@/core/write/csv'
import { dataPackage, type DataPackage, type DataResource } from '@/publish/dataPackage'
import type { Field } from '@/publish/tableSchema'
import { splitCsv } from '../../helpers/splitCsv'
import { monitorOf } from '../../helpers/folder'
import { richFolder } from '../../helpers/richFolder'
import { smallFolder } from '../../helpers/smallFolder'

function packageOf(monitor: Monitor, url: string | null = null): DataPackage {
  const descriptor = dataPackage(monitor, { hash: 'abcd1234', site: { url } })
  if (!descriptor) throw new Error('no package')
  return descriptor
}

const monitor = monitorOf(richFolder)
const descriptor = packageOf(monitor)

function resourceOf(id: string, of: DataPackage = descriptor): DataResource {
  const found = of.resources.find(({ name }) => name === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

function fieldOf(id: string, name: string): Field | undefined {
  return resourceOf(id).schema.fields.find((field) => field.name === name)
}

describe('the data package', () => {
  test('names the profile of version 2, itself, its licence and who is behind it', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'prove',
      title: 'Prøve',
      version: '2024-12-01-abcd1234',
      licenses: [
        {
          name: 'CC-BY-4.0',
          path: 'https://creativecommons.org/licenses/by/4.0/',
          title: 'Creative Commons Attribution 4.0 International',
        },
      ],
      contributors: [
        { title: 'Kontoret', path: 'https://office.example.org/', roles: ['publisher'] },
        { title: 'Redaksjonen', email: 'post@office.example.org', roles: ['contact'] },
      ],
    })
  })

  test('names every source of its figures, with its address and when it was published', () => {
    expect(descriptor.sources).toEqual([
      {
        title: 'Rapporten',
        path: 'https://example.org/report',
        version: '2022-03-01',
        publisher: 'Kontoret',
      },
      { title: 'Notatet' },
    ])
  })

  test('has the site as its home page only where its address is known', () => {
    expect(descriptor).not.toHaveProperty('homepage')
    expect(packageOf(monitor, 'https://monitor.no/').homepage).toBe('https://monitor.no/')
  })

  test('leaves out what nobody gives, as the format allows no empty lists', () => {
    const plain = packageOf(monitorOf(smallFolder))
    for (const key of ['licenses', 'contributors', 'description', 'homepage'])
      expect(plain).not.toHaveProperty(key)
    expect(resourceOf('beds', plain).sources).toEqual([])
  })

  test('a licence that is an address, a code, or neither', () => {
    const licensed = (licence: string) =>
      packageOf({ ...monitor, settings: { ...monitor.settings, licence } }).licenses
    expect(licensed('https://example.org/our licence')).toEqual([
      { path: 'https://example.org/our%20licence' },
    ])
    expect(licensed('ODbL-1.0')).toEqual([{ name: 'ODbL-1.0' }])
    expect(licensed('Ask us first')).toBeUndefined()
  })

  test('is none without a table', () => {
    expect(
      dataPackage({ ...monitor, indicators: [] }, { hash: '', site: { url: null } }),
    ).toBeNull()
  })
})

describe('a resource', () => {
  test('is the published CSV, with its size, hash and dialect', () => {
    const share = monitor.indicators.find(({ id }) => id === 'share')
    const bytes = Buffer.from(share ? normalisedCsv(share) : '')
    expect(resourceOf('share')).toMatchObject({
      type: 'table',
      path: 'data/share.csv',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: bytes.length,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    })
  })

  test('has a field for each column, in its order', () => {
    for (const indicator of monitor.indicators) {
      const [header = []] = splitCsv(normalisedCsv(indicator))
      expect(resourceOf(indicator.id).schema.fields.map(({ name }) => name)).toEqual(header)
    }
  })

  test('says what a value is: its range, its unit, and what each sign means', () => {
    expect(fieldOf('share', 'value')).toMatchObject({
      type: 'number',
      description: 'The figure; its unit is prosent',
      constraints: { minimum: 0, maximum: 100 },
    })
    expect(fieldOf('share', 'value')?.missingValues?.map(({ value }) => value)).toEqual([
      '',
      '.',
      '..',
      '...',
      ':',
    ])
  })

  test('a range that a value breaks is no constraint', () => {
    const csv = `${richFolder['indicators/share.csv'] ?? ''}2023-Q1,norway,101,,,exact,final,,,,\n`
    const broken = packageOf(monitorOf({ ...richFolder, 'indicators/share.csv': csv }))
    const value = resourceOf('share', broken).schema.fields.find(({ name }) => name === 'value')
    expect(value?.constraints).toEqual({ minimum: 0 })
  })

  test('years are years, months are months, other periods texts of a pattern', () => {
    expect(fieldOf('exports', 'period')).toMatchObject({ type: 'year' })
    expect(fieldOf('share', 'period')).toMatchObject({ type: 'string' })
    const monthly = packageOf(
      monitorOf({ ...smallFolder, 'indicators/waiting.csv': 'period,value\n2020-07,1\n' }),
    )
    const [period] = resourceOf('waiting', monthly).schema.fields
    expect(period).toMatchObject({ name: 'period', type: 'yearmonth' })
  })

  test('a dimension lists its values, with their names', () => {
    expect(fieldOf('share', 'region')).toEqual({
      name: 'region',
      type: 'string',
      title: 'Region',
      constraints: { required: true, enum: ['norway', 'north'] },
      categories: [
        { value: 'norway', label: 'Norge' },
        { value: 'north', label: 'Nord' },
      ],
    })
  })

  test('the key has no empty cell: without a date of every row it is period and dimensions', () => {
    expect(resourceOf('exports').schema.primaryKey).toEqual(['period', 'series', 'published'])
    expect(resourceOf('beds').schema.primaryKey).toEqual(['period'])
  })

  test('revised rows, some without a date, have a unique key instead', () => {
    expect(resourceOf('share').schema).toMatchObject({
      uniqueKeys: [['period', 'region', 'published']],
    })
    expect(resourceOf('share').schema).not.toHaveProperty('primaryKey')
  })
})

/** Whether a cell is as its field says; the rules of Table Schema v2 that our fields use. */
function keeps(cell: string, field: Field): boolean {
  const { required, enum: words, pattern, minimum, maximum } = { ...field.constraints }
  const missing = field.missingValues?.map(({ value }) => value) ?? ['']
  if (missing.includes(cell)) return required !== true
  const lexical = {
    string: /[^]*/,
    number: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
    year: /^\d{4}$/,
    yearmonth: /^\d{4}-\d{2}$/,
  }[field.type]
  return (
    lexical.test(cell) &&
    (!Array.isArray(words) || words.includes(cell)) &&
    (typeof pattern !== 'string' || new RegExp(`^(${pattern})$`).test(cell)) &&
    (typeof minimum !== 'number' || Number(cell) >= minimum) &&
    (typeof maximum !== 'number' || Number(cell) <= maximum)
  )
}

test('every row of every table is as its schema says, and its key is its own', () => {
  for (const indicator of monitor.indicators) {
    const { fields, primaryKey, uniqueKeys } = resourceOf(indicator.id).schema
    const [header = [], ...rows] = splitCsv(normalisedCsv(indicator))
    for (const row of rows) {
      const wrong = fields.filter((field, index) => !keeps(row[index] ?? '', field))
      expect(wrong).toEqual([])
    }
    const key = primaryKey ?? uniqueKeys?.[0] ?? []
    const keys = rows.map((row) => key.map((name) => row[header.indexOf(name)]).join('|'))
    expect(new Set(keys).size).toBe(rows.length)
  }
})

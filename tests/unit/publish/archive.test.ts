import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { normalisedCsv } from '@/core/write/csv'
import { archive } from '@/publish/archive'
import { monitorOf } from '../../helpers/folder'
import { richFolder } from '../../helpers/richFolder'
import { smallFolder } from '../../helpers/smallFolder'

const setting = { hash: 'abcd1234', site: { url: null } }
const monitor = monitorOf(richFolder)

function unzipped(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const files = unzipSync(archive(monitorOf(texts), setting))
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

const files = unzipped(richFolder)

test('holds every table, the data package, the metadata and a README', () => {
  expect(Object.keys(files)).toEqual([
    'README.txt',
    'datapackage.json',
    'metadata.json',
    'data/beds.csv',
    'data/exports.csv',
    'data/share.csv',
    'data/waiting.csv',
  ])
})

test('tables are those that are published one by one', () => {
  for (const indicator of monitor.indicators)
    expect(files[`data/${indicator.id}.csv`]).toBe(normalisedCsv(indicator))
})

test('is a data package itself: every resource is in it', () => {
  const { resources } = JSON.parse(files['datapackage.json'] ?? '') as {
    resources: readonly { path: string }[]
  }
  expect(resources.map(({ path }) => path).filter((path) => files[path] === undefined)).toEqual([])
})

test('metadata say what is measured, from which sources, in which edition', () => {
  expect(JSON.parse(files['metadata.json'] ?? '')).toMatchObject({
    title: { nb: 'Prøve' },
    edition: { date: '2024-12-01', hash: 'abcd1234' },
    areas: [{ id: 'market' }, { id: 'health' }],
    indicators: [{ id: 'beds' }, { id: 'exports' }, { id: 'share' }, { id: 'waiting' }],
    sources: { report: { title: { nb: 'Rapporten', en: 'The report' } } },
  })
})

test('the README names edition, publisher, contact and licence, in every language', () => {
  const readme = files['README.txt'] ?? ''
  const [norwegian, english] = readme.split('\r\n---\r\n')
  expect(norwegian).toContain('Datautgave: 1. desember 2024 (abcd1234)\r\n')
  expect(norwegian).toContain('Utgiver: Kontoret, https://office.example.org/\r\n')
  expect(english).toContain('Contact: Redaksjonen, post@office.example.org\r\n')
  expect(english).toContain(
    'Licence: Creative Commons Attribution 4.0 International (CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/)\r\n',
  )
})

test('the README says so where no licence, no publisher and no date is given', () => {
  const bare = {
    'monitor.yaml': 'title: Prøve\nlanguages: [nn]\ndefault_language: nn\nareas: []\n',
  }
  const { 'README.txt': readme, ...rest } = unzipped(bare)
  expect(readme).toContain('Lisens: ikkje oppgitt')
  expect(readme).toContain('Datautgåve: abcd1234')
  expect(readme).not.toContain('Utgivar')
  // The format knows no data package without a table.
  expect(Object.keys(rest)).toEqual(['metadata.json'])
})

test('a licence we do not know stands as it is written', () => {
  const monitorYaml = `${smallFolder['monitor.yaml'] ?? ''}licence: Spør oss\n`
  expect(unzipped({ ...smallFolder, 'monitor.yaml': monitorYaml })['README.txt']).toContain(
    'Lisens: Spør oss',
  )
})

const zone = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = zone
})

test('has the same bytes whenever and wherever it is made', () => {
  const first = archive(monitor, setting)
  process.env['TZ'] = 'Pacific/Auckland'
  expect(archive(monitor, setting)).toEqual(first)
})

test('figures from years that a zip does not know do no harm', () => {
  const csv = 'period,value,published\n1901,1,1902\n'
  const old = {
    'monitor.yaml': smallFolder['monitor.yaml'] ?? '',
    'indicators/beds.yaml': smallFolder['indicators/beds.yaml'] ?? '',
    'indicators/beds.csv': csv,
  }
  expect(Object.keys(unzipped(old))).toContain('data/beds.csv')
})

import { describe, expect, test } from 'vitest'
import { contentType } from '@/publish/contentType'
import { siteFiles } from '@/publish/siteFiles'
import { folderOf, monitorOf } from '../../helpers/folder'
import { smallFolder } from '../../helpers/smallFolder'

const folder = {
  monitor: monitorOf(smallFolder),
  diagnostics: [],
  files: folderOf(smallFolder),
}
const files = siteFiles(folder, { today: '2026-11-22', knownOn: null }, { url: null })
const forPrograms = [...files.keys()].filter((path) => !path.startsWith('pages/'))

test('what is published for programs is what docs/api.md lists', () => {
  expect(forPrograms.toSorted()).toEqual([
    'api/v1/indicator.schema.json',
    'api/v1/indicators.json',
    'api/v1/indicators.schema.json',
    'api/v1/indicators/beds.json',
    'api/v1/indicators/exports.json',
    'api/v1/indicators/waiting.json',
    'api/v1/monitor.json',
    'api/v1/monitor.schema.json',
    'api/v1/plan.schema.json',
    'api/v1/plans/plan.json',
    'api/v1/verdicts.json',
    'api/v1/verdicts.schema.json',
    'catalog.jsonld',
    'data/all.json',
    'data/all.zip',
    'data/beds.csv',
    'data/beds.nb.csv',
    'data/exports.csv',
    'data/exports.nb.csv',
    'data/folder.zip',
    'data/plans/plan.en.csv',
    'data/plans/plan.en.excel.csv',
    'data/plans/plan.nb.csv',
    'data/plans/plan.nb.excel.csv',
    'data/waiting.csv',
    'data/waiting.nb.csv',
    'datapackage.json',
    'en/feed.xml',
    'en/manifest.webmanifest',
    'en/releases.ics',
    'feed.xml',
    'manifest.webmanifest',
    'releases.ics',
    'sitemap.xml',
  ])
})

test('a folder without indicators publishes no data package, which would have no table', () => {
  const empty = { ...folder, monitor: { ...folder.monitor, indicators: [] } }
  const paths = [...siteFiles(empty, { today: '2026-11-22', knownOn: null }, { url: null }).keys()]
  expect(paths).not.toContain('datapackage.json')
  expect(paths).toContain('catalog.jsonld')
})

test('every file can be made, is not empty, and is made the same twice', () => {
  for (const make of files.values()) {
    const made = make()
    expect(made.length).toBeGreaterThan(0)
    expect(make()).toEqual(made)
  }
})

describe('contentType', () => {
  test.each(forPrograms)('knows what %s is served as', (path) => {
    expect(contentType(path)).not.toBeNull()
  })

  test.each([
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['en/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['sitemap.xml', 'application/xml; charset=utf-8'],
    ['data/x.nb.csv', 'text/csv; charset=utf-8'],
    ['index.html', null],
    ['', null],
  ])('%j is %j', (path, type) => {
    expect(contentType(path)).toBe(type)
  })
})

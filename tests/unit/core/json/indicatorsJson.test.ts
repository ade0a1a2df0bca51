import { describe, expect, test } from 'vitest'
import { indicatorMetaJson, indicatorsJson } from '@/core/json/indicatorsJson'
import { monitorOf } from '../../../helpers/folder'
import { smallFolder } from '../../../helpers/smallFolder'

const monitor = monitorOf(smallFolder)
const clock = { today: '2026-01-01', knownOn: null }
const listed = indicatorsJson(monitor, { clock, addressOf: (path) => `https://x.no/${path}` })

function listing(id: string) {
  const found = listed.indicators.find((each) => each.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('indicatorsJson', () => {
  test('has every indicator once, in the order of the files', () => {
    expect(listed.indicators.map(({ id }) => id)).toEqual(['beds', 'exports', 'waiting'])
    expect(listed.today).toBe('2026-01-01')
  })

  test('gives the newest usable headline figure: the revision, and never a forecast', () => {
    expect(listing('exports').latest).toEqual({
      period: '2023',
      value: 26,
      low: null,
      high: null,
      qualifier: 'exact',
      status: 'estimate',
      published: '2024-11-07',
      source: 'report',
      note: {},
    })
  })

  test('gives null where there is no usable figure', () => {
    expect(listing('beds').latest).toBeNull()
  })

  test('as known on a day, the newest figure is the one that was known then', () => {
    const then = { today: '2024-06-01', knownOn: '2024-06-01' }
    const [, exports] = indicatorsJson(monitor, { clock: then, addressOf: String }).indicators
    expect(exports?.latest?.value).toBe(29)
  })

  test('counts the rows of the table, names the targets and links the files', () => {
    const { observations, targets, links } = listing('exports')
    expect(observations).toBe(7)
    expect(targets).toEqual(['plan/exports-50', 'plan/growth'])
    expect(links).toEqual({
      page: 'https://x.no/indicators/exports',
      csv: 'https://x.no/data/exports.csv',
      excelCsv: 'https://x.no/data/exports.nb.csv',
      json: 'https://x.no/api/v1/indicators/exports.json',
    })
    expect(listing('beds').targets).toEqual([])
  })

  test('names the sources of the newest figures and no others', () => {
    expect(Object.keys(listed.sources)).toEqual(['report', 'undated'])
  })
})

test('metadata have periods as texts, and neither figures nor how the file is read', () => {
  const [, exports] = monitor.indicators
  const meta = exports && indicatorMetaJson(exports)
  expect(meta?.breaks).toEqual([
    { period: '2019', where: { series: 'old' }, text: { nb: 'Ny telling' } },
  ])
  expect(meta).not.toHaveProperty('csv')
  expect(meta).not.toHaveProperty('observations')
})

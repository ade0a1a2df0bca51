import { describe, expect, it } from 'vitest'
import { bundleJson } from '@/core/json/bundleJson'
import type { Selection } from '@/core/model'
import { pageOfFigures, readPublished, type ReadIndicatorPage } from '@/core/page/readIndicatorPage'
import { normalisedCsv } from '@/core/write/csv'
import { bundleOf, pageOf } from '../../../helpers/indicatorFolder'

const { bundle, observations } = bundleOf()
const published = normalisedCsv({ ...bundle.meta, observations })
const read = (csv: string, where: Readonly<Record<string, string>> = {}): ReadIndicatorPage => {
  const bytes = new TextEncoder().encode(csv)
  const figures = readPublished(
    { bundle: bundleJson(bundle), bytes, file: 'data/exports.csv' },
    { language: 'nb' },
  )
  return pageOfFigures(figures, {
    clock: { today: '2026-01-01', knownOn: null },
    language: 'nb',
    where,
  })
}

describe('pageOfFigures', () => {
  it.each<Selection>([
    {},
    { region: 'west' },
    { series: 'earlier' },
    { series: 'earlier', region: 'west' },
  ])('makes the very page that the build makes, from the published figures: %j', (where) => {
    const { model, errorCount, rejected } = read(published, where)
    expect(errorCount).toBe(0)
    expect(rejected).toBe(0)
    expect(model).toEqual(pageOf({ where }))
  })
  it('shows what loads of a broken file, and says what did not', () => {
    const { model, errors, errorCount, rejected } = read(
      'period,series,region,value\n2021,revised,all,22\n2024,revised,all,abc\n',
    )
    expect([errorCount, rejected]).toEqual([1, 1])
    expect(errors).toMatchObject([{ code: 'value/not-a-number', line: 3 }])
    expect(model.latest.value).toBe('22,0')
  })
  it('names ten errors and counts them all', () => {
    const rows = Array.from(
      { length: 30 },
      (_, index) => `${String(1990 + index)},revised,all,abc\n`,
    )
    const { errors, errorCount, rejected } = read(`period,series,region,value\n${rows.join('')}`)
    expect(errors).toHaveLength(10)
    expect([errorCount, rejected]).toEqual([30, 30])
  })
})

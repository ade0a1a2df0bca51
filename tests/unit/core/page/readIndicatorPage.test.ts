import { describe, expect, it } from 'vitest'
import { readIndicatorPage } from '@/core/page/readIndicatorPage'
import { normalisedCsv } from '@/core/write/csv'
import { bundleOf, pageOf } from '../../../helpers/indicatorFolder'

const { bundle, observations } = bundleOf()
const view = { clock: { today: '2026-01-01', knownOn: null }, language: 'nb', where: {} } as const
const read = (csv: string): ReturnType<typeof readIndicatorPage> =>
  readIndicatorPage(
    { bundle, bytes: new TextEncoder().encode(csv), file: 'data/exports.csv' },
    view,
  )

describe('readIndicatorPage', () => {
  it('makes the very page that the build makes, from the published figures', () => {
    const { model, diagnostics, rejected } = read(normalisedCsv({ ...bundle.meta, observations }))
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(rejected).toBe(0)
    expect(model).toEqual(pageOf())
  })
  it('shows what loads of a broken file, and says what did not', () => {
    const { model, diagnostics, rejected } = read(
      'period,series,region,value\n2021,revised,all,22\n2024,revised,all,abc\n',
    )
    expect(rejected).toBe(1)
    expect(diagnostics.map(({ code, line }) => [code, line])).toContainEqual([
      'value/not-a-number',
      3,
    ])
    expect(model.latest.value).toBe('22,0')
  })
})

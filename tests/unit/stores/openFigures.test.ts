import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bundleJson } from '@/core/json/bundleJson'
import type { Selection } from '@/core/model'
import type { ReadingProgress } from '@/core/page/readingProgress'
import { normalisedCsv } from '@/core/write/csv'
import { openFigures, openHere, openInWorker } from '@/stores/openFigures'
import { bundleOf, pageOf } from '../../helpers/indicatorFolder'
import { largeCsv, withManyPlaces } from '../../helpers/largeCsv'
import { workerHere } from '../../helpers/workerPair'

const { bundle: made, observations } = bundleOf()
const bundle = bundleJson(made)
const csv = new TextEncoder().encode(normalisedCsv({ ...made.meta, observations }))
const view = { clock: { today: '2026-01-01', knownOn: null }, language: 'nb', where: {} } as const
const wheres: readonly Selection[] = [{}, { region: 'west' }, { series: 'earlier' }]
const file = 'data/exports.csv'
let workers: ReturnType<typeof workerHere>[] = []

beforeEach(() => {
  workers = []
  vi.stubGlobal('Worker', function () {
    const worker = workerHere()
    workers.push(worker)
    return worker
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const opening = () => {
  const told: ReadingProgress[] = []
  const controller = new AbortController()
  const onProgress = (progress: ReadingProgress): void => void told.push(progress)
  return { told, controller, signal: controller.signal, onProgress }
}

describe.each([
  ['on the page’s own thread', openHere],
  ['in a worker', openInWorker],
] as const)('the same figures %s', (_, open) => {
  const opened = async (chunks: Uint8Array<ArrayBuffer>[]) => {
    const read = await open({ bundle, chunks, file, language: 'nb' }, opening())
    if (read.status === 'failed') throw new Error(read.reason)
    return read.data
  }

  test('give the very page that the build makes, of any view', async () => {
    const figures = await opened([csv.slice(0, 77), csv.slice(77)])
    for (const where of wheres) {
      const page = await figures.page({ ...view, where })
      expect(page).toMatchObject({ status: 'ready', data: { errorCount: 0, rejected: 0 } })
      expect(page.status === 'ready' && page.data.model).toEqual(pageOf({ where }))
    }
    const clock = { today: '2025-07-01', knownOn: '2025-07-01' }
    const known = await figures.page({ ...view, clock })
    expect(known.status === 'ready' && known.data.model).toEqual(pageOf({ knownOn: '2025-07-01' }))
  })

  test('tell the same errors', async () => {
    const text = 'period,series,region,value\n2021,revised,all,22\n2024,revised,all,abc\n'
    const figures = await opened([new TextEncoder().encode(text)])
    expect(await figures.page(view)).toMatchObject({
      data: {
        errors: [{ code: 'value/not-a-number', line: 3, message: '«abc» er ikke et tall' }],
        errorCount: 1,
        rejected: 1,
      },
    })
  })

  test('that are no text fail no page', async () => {
    const figures = await opened([new Uint8Array([0, 1, 2])])
    expect(await figures.page(view)).toMatchObject({
      data: { errors: [{ code: 'encoding/unreadable' }], errorCount: 1 },
    })
  })
})

describe('openFigures', () => {
  const large = withManyPlaces(bundle)
  const wanted = (used = bundle) => ({
    id: 'exports',
    language: 'nb' as const,
    bundle: () => Promise.resolve({ status: 'ready' as const, data: used }),
  })
  const serve = (text: string): void => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
  }

  test.each([
    [19_999, 0],
    [20_000, 1],
  ])('%i rows are read in %i workers', async (rows, count) => {
    serve([...largeCsv(large, rows)].join(''))
    const { told, ...rest } = opening()
    const opened = await openFigures(wanted(large), rest)
    expect(workers).toHaveLength(count)
    expect(told.some(({ phase }) => phase === 'reading')).toBe(count > 0)
    const page = opened.status === 'ready' ? await opened.data.page(view) : null
    expect(page).toMatchObject({ status: 'ready', data: { errorCount: 0, rejected: 0 } })
  })

  test('tells how much of a large file has come', async () => {
    serve([...largeCsv(large, 60_000)].join(''))
    const { told, ...rest } = opening()
    await openFigures(wanted(large), rest)
    const bytes = told.flatMap((each) => (each.phase === 'fetching' ? [each.bytes] : []))
    expect(bytes.length).toBeGreaterThan(0)
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b))
  })

  test('a reading that is called off ends the worker', async () => {
    serve([...largeCsv(large, 20_000)].join(''))
    const { controller, onProgress, signal } = opening()
    const stop = (progress: ReadingProgress): void => {
      onProgress(progress)
      if (progress.phase === 'reading') controller.abort()
    }
    const opened = await openFigures(wanted(large), { signal, onProgress: stop })
    expect(opened).toEqual({ status: 'failed', reason: 'closed' })
  })

  test('a worker that cannot be started is a failure with a reason', async () => {
    vi.stubGlobal('Worker', function () {
      throw new Error('not allowed')
    })
    const figures = { bundle, chunks: [csv.slice()], file, language: 'nb' as const }
    expect(await openInWorker(figures, opening())).toEqual({
      status: 'failed',
      reason: 'Error: not allowed',
    })
  })

  test.each([
    [
      'an answer that is none',
      () => Promise.resolve(new Response('', { status: 404 })),
      'data/exports.csv: 404',
    ],
    ['no answer', () => Promise.reject(new Error('offline')), 'data/exports.csv'],
  ])('%s is a failure with a reason', async (_, fetch, reason) => {
    vi.stubGlobal('fetch', fetch)
    expect(await openFigures(wanted(), opening())).toEqual({ status: 'failed', reason })
  })

  test('so is a bundle that is not there', async () => {
    serve('period,value\n')
    const failed = { status: 'failed', reason: 'api: 404' } as const
    const bundleless = { ...wanted(), bundle: () => Promise.resolve(failed) }
    expect(await openFigures(bundleless, opening())).toEqual(failed)
  })
})

import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { effectScope, nextTick, reactive, ref, watch, type EffectScope } from 'vue'
import { bundleJson } from '@/core/json/bundleJson'
import { normalisedCsv } from '@/core/write/csv'
import { usePagesStore } from '@/stores/pagesStore'
import { useIndicatorData, type IndicatorData } from '@/stores/useIndicatorData'
import { bundleOf, pageOf } from '../../helpers/indicatorFolder'
import { largeCsv, withManyPlaces } from '../../helpers/largeCsv'
import { workerHere } from '../../helpers/workerPair'

const { bundle: made, observations } = bundleOf()
const bundle = bundleJson(made)
const large = withManyPlaces(bundle)
const small = normalisedCsv({ ...made.meta, observations })
const clock = { today: '2026-01-01', knownOn: null }

let files: Record<string, string> = {}
let fetched: string[] = []
let workers: ReturnType<typeof workerHere>[] = []
let scope: EffectScope
const live = ref(false)
const asked = reactive({ where: {} as Record<string, string> })

beforeEach(() => {
  setActivePinia(createPinia())
  files = { 'api/v1/indicators/exports.json': JSON.stringify(bundle), 'data/exports.csv': small }
  fetched = []
  workers = []
  live.value = false
  asked.where = {}
  scope = effectScope()
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address)
    const body = files[address.replace(/^\//, '')]
    return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }))
  })
  vi.stubGlobal('Worker', function () {
    const worker = workerHere()
    workers.push(worker)
    return worker
  })
})
afterEach(() => {
  scope.stop()
  vi.unstubAllGlobals()
})

function start({ carried = true } = {}): IndicatorData {
  const page = { status: 'ready', data: pageOf() } as const
  if (carried) usePagesStore().pages = { 'pages/nb/indicators/exports.json': page }
  const subject = () => ({
    id: 'exports',
    language: 'nb' as const,
    clock,
    where: { ...asked.where },
  })
  // A scope that runs gives back what its function does.
  return scope.run(() => useIndicatorData(subject, live)) as IndicatorData
}

type State = IndicatorData['state']['value']

/** The first state that is so, from now on; none is passed over. */
function until({ state }: IndicatorData, isSo: (state: State) => boolean): Promise<State> {
  return new Promise((resolve) => {
    const stop = watch(
      state,
      (now) => {
        if (!isSo(now)) return
        resolve(now)
        queueMicrotask(() => {
          stop()
        })
      },
      { immediate: true, flush: 'sync' },
    )
  })
}

const isReady = ({ status }: { readonly status: string }): boolean => status === 'ready'

describe('a prerendered page', () => {
  test('shows what it carries, and fetches nothing', () => {
    const { state } = start()
    expect(state.value).toMatchObject({ status: 'ready', reading: null, data: { errorCount: 0 } })
    expect(Object.keys(usePagesStore().pages)).toHaveLength(1)
  })

  test('stands until the view that its address asks for is there', async () => {
    asked.where = { region: 'west' }
    const data = start()
    expect(data.state.value).toMatchObject({ status: 'ready', data: { model: pageOf() } })
    const west = pageOf({ where: { region: 'west' } })
    const isWest = (now: State) =>
      now.status === 'ready' && JSON.stringify(now.data.model) === JSON.stringify(west)
    expect(await until(data, isWest)).toMatchObject({ reading: null })
  })

  test('is what an address asks for whose query names no dimension, or the usual value', () => {
    asked.where = { utm_source: 'letter', region: 'all' }
    const { state } = start()
    expect(state.value).toMatchObject({ status: 'ready', reading: null })
    expect(fetched).toEqual([])
  })

  test('stands while its figures cannot be had, and says so', async () => {
    files = {}
    const data = start()
    live.value = true
    const state = await until(
      data,
      (now) => now.status === 'ready' && now.reading?.status === 'failed',
    )
    expect(state).toMatchObject({ data: { model: { id: 'exports' } } })
    files = { 'api/v1/indicators/exports.json': JSON.stringify(bundle), 'data/exports.csv': small }
    data.retry()
    expect(await until(data, (now) => now.status === 'ready' && now.reading === null)).toBeTruthy()
  })
})

test('another view is made of the figures, each of its own', async () => {
  asked.where = { region: 'west' }
  const data = start()
  const modelOf = (where: Record<string, string>) => (now: State) =>
    now.status === 'ready' && JSON.stringify(now.data.model) === JSON.stringify(pageOf({ where }))
  expect(await until(data, modelOf({ region: 'west' }))).toBeTruthy()
  asked.where = { series: 'earlier' }
  expect(await until(data, modelOf({ series: 'earlier' }))).toBeTruthy()
  expect(fetched).toEqual(['/api/v1/indicators/exports.json', '/data/exports.csv'])
})

test('without a page to show and without figures: what failed', async () => {
  files = {}
  const data = start({ carried: false })
  expect(data.state.value).toEqual({ status: 'reading', progress: null })
  const state = await until(data, ({ status }) => status === 'failed')
  expect(state).toMatchObject({ reason: expect.stringContaining('exports') as string })
})

describe('a large file', () => {
  beforeEach(() => {
    const body = [...largeCsv(large, 60_000)].join('')
    files = { 'api/v1/indicators/exports.json': JSON.stringify(large), 'data/exports.csv': body }
  })

  test('tells how far it is read, and is then shown', async () => {
    const data = start({ carried: false })
    await until(data, (now) => now.status === 'reading' && now.progress?.phase === 'reading')
    await until(data, isReady)
    expect(workers).toHaveLength(1)
  })

  test('can be cancelled, and read again', async () => {
    const data = start({ carried: false })
    await until(data, (now) => now.status === 'reading' && now.progress?.phase === 'reading')
    data.cancel()
    expect(data.state.value).toEqual({ status: 'cancelled' })
    await nextTick()
    expect(data.state.value).toEqual({ status: 'cancelled' })
    data.retry()
    await until(data, isReady)
  })

  test('of which a page cannot be made says why', async () => {
    const data = start({ carried: false })
    await until(data, isReady)
    workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent)
    asked.where = { place: 'place-2' }
    expect(await until(data, ({ status }) => status === 'failed')).toMatchObject({
      reason: 'out of memory',
    })
  })

  test('is let go of with the page', async () => {
    const data = start({ carried: false })
    await until(data, isReady)
    const end = vi.spyOn(workers[0] ?? workerHere(), 'terminate')
    scope.stop()
    expect(end).toHaveBeenCalled()
  })
})

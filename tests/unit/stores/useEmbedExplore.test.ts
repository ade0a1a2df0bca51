import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, ref, watch, type EffectScope } from 'vue'
import { readAddress } from '@/core/explore/address'
import { bundleJson } from '@/core/json/bundleJson'
import { embedExplore } from '@/core/page/embedExplore'
import { indicatorBundle } from '@/core/page/indicatorBundle'
import { normalisedCsv } from '@/core/write/csv'
import { useEmbedExplore } from '@/stores/useEmbedExplore'
import { exploreMonitor, viewOf } from '../../helpers/explore'

const monitor = exploreMonitor({
  'indicators/spending.csv':
    'period,value,published\n2019,7,2020-03-01\n2021,8.25,2022-03-01\n2023,0,2024-03-01\n',
})
const page = 'pages/nb/embed/explore.json'

let files: Record<string, string> = {}
let scope: EffectScope
const query = ref<Record<string, string> | null>(null)

/** The published files of an indicator. */
function publish(id: string): void {
  const bundle = indicatorBundle(monitor, id)
  const indicator = monitor.indicators.find((each) => each.id === id)
  if (!bundle || !indicator) throw new Error(`no indicator ${id}`)
  files[`api/v1/indicators/${id}.json`] = JSON.stringify(bundleJson(bundle))
  files[`data/${id}.csv`] = normalisedCsv(indicator)
}

beforeEach(() => {
  setActivePinia(createPinia())
  files = { [page]: JSON.stringify(embedExplore({ monitor })) }
  for (const id of ['spending', 'people', 'trials']) publish(id)
  query.value = null
  scope = effectScope()
  vi.stubGlobal('fetch', (address: string) => {
    const body = files[address.replace(/^\//, '')]
    return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }))
  })
})
afterEach(() => {
  scope.stop()
  vi.unstubAllGlobals()
})

type Embed = ReturnType<typeof useEmbedExplore>
function start(asked: Record<string, string> | null): Embed {
  query.value = asked
  const address = () => (query.value ? readAddress(query.value) : null)
  // A scope that runs gives back what its function does.
  return scope.run(() => useEmbedExplore(address, () => 'nb')) as Embed
}

/** The first state that is settled. */
function settled({ state }: Embed): Promise<Embed['state']['value']> {
  return new Promise((resolve) => {
    watch(state, (now) => now.status !== 'loading' && resolve(now), { immediate: true })
  })
}

test('shows the view that the address asks for, as the explorer does', async () => {
  const state = await settled(start({ i: 'trials', measure: 'index' }))
  const view = viewOf('i=trials&measure=index', { monitor, withPeople: true })
  expect(state).toEqual({ status: 'ready', view, isOutdated: false })
})

test('a frozen view says whether the newest figures show something else', async () => {
  const old = await settled(start({ i: 'spending', known: '2022-06-01' }))
  expect(old).toMatchObject({ status: 'ready', isOutdated: true })
  if (old.status !== 'ready') return
  expect(old.view.table.rows.map(({ periodText }) => periodText)).toEqual(['2019', '2021'])
  const same = await settled(start({ i: 'spending', known: '2025-01-01' }))
  expect(same).toMatchObject({ status: 'ready', isOutdated: false })
})

test('asks for nothing while the address does not, and names what is gone', async () => {
  const embed = start(null)
  expect(embed.state.value.status).toBe('loading')
  query.value = { i: 'spending,gone' }
  const state = await settled(embed)
  if (state.status !== 'ready') throw new Error(state.status)
  expect(state.view.problems.join()).toContain('gone')
})

test('what is lost is told, and comes when it is asked for again', async () => {
  const { [page]: kept = '', ...rest } = files
  files = rest
  const embed = start({ i: 'spending' })
  expect(await settled(embed)).toMatchObject({ status: 'failed' })
  files[page] = kept
  delete files['data/spending.csv']
  embed.retry()
  await vi.waitFor(() => {
    expect(embed.state.value).toMatchObject({
      ...{ status: 'failed', reason: expect.stringContaining('spending.csv') as string },
    })
  })
  publish('spending')
  embed.retry()
  await vi.waitFor(() => {
    expect(embed.state.value.status).toBe('ready')
  })
})

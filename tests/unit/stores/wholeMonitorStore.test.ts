import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MonitorInfo } from '@/core/page/monitorInfo'
import type { OverviewModel } from '@/core/page/overviewModel'
import { packMonitor } from '@/core/wholeMonitor'
import { useMonitorStore } from '@/stores/monitorStore'
import { useWholeMonitorStore } from '@/stores/wholeMonitorStore'
import { monitorOf } from '../../helpers/folder'
import { smallFolder } from '../../helpers/smallFolder'

const whole = JSON.stringify(packMonitor(monitorOf(smallFolder)))
const fetched = vi.fn<() => Promise<Response>>()

beforeEach(() => {
  setActivePinia(createPinia())
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('pages of other days', () => {
  it('are made from one file, fetched once', async () => {
    fetched.mockResolvedValue(new Response(whole))
    const store = useWholeMonitorStore()
    const asked = { route: '', language: 'nb', day: '2024-11-06', today: '2026-11-22' } as const
    const [first] = await Promise.all([
      store.page(asked),
      store.page({ ...asked, route: 'areas/market' }),
    ])
    expect(fetched).toHaveBeenCalledTimes(1)
    // The overview is what its route makes.
    const overview = first.status === 'ready' ? (first.data as OverviewModel) : null
    expect(overview?.areas[0]?.rows[0]?.status).toBe('on_track')
  })

  it('are asked for again after a failure', async () => {
    const store = useWholeMonitorStore()
    const asked = { route: '', language: 'nb', day: '2024-11-06', today: '2026-11-22' } as const
    fetched.mockResolvedValueOnce(new Response('', { status: 503 }))
    expect(await store.page(asked)).toEqual({ status: 'failed', reason: 'data/all.json: 503' })
    fetched.mockResolvedValueOnce(new Response(whole))
    expect((await store.page(asked)).status).toBe('ready')
  })
})

describe('the monitor as known on a day', () => {
  it('takes the place of the newest, and gives it back', async () => {
    fetched.mockResolvedValue(new Response(whole))
    const store = useMonitorStore()
    // No more of it is looked at here.
    const info = { today: '2026-11-22', edition: { date: '2025', hash: 'abcd' } } as MonitorInfo
    store.state = { status: 'ready', info }
    await store.showAsKnown('2024-11-06')
    expect(store.state).toMatchObject({
      info: { today: '2024-11-06', edition: { date: '2024-09-01', hash: 'abcd' } },
    })
    await store.showAsKnown(null)
    expect(store.state).toMatchObject({ info })
  })
})

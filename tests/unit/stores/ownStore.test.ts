import 'fake-indexeddb/auto'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { draftKey } from '@/core/brief/draft'
import { useOwnStore } from '@/stores/ownStore'
import { workerHere } from '../../helpers/workerPair'

beforeEach(() => {
  setActivePinia(createPinia())
  vi.stubGlobal('Worker', function WorkerHere() {
    return workerHere()
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const csv = (text: string) => ({
  files: [{ path: 'x.csv', content: new Blob([text]) }],
  name: 'x.csv',
  language: 'nb' as const,
})

describe('a reader’s own folder', () => {
  test('is read, kept with what was made of it, and opened again until it is deleted', async () => {
    const own = useOwnStore()
    const id = await own.bring(csv('period,value\n2020,1\n'))
    expect(own.state).toMatchObject({ status: 'ready', name: 'x.csv' })
    expect(own.kept).toMatchObject([{ id, name: 'x.csv' }])
    expect(own.kept[0]?.files.map(({ path }) => path)).toContain('monitor.yaml')

    own.close()
    expect(own.state).toEqual({ status: 'none' })
    expect(await own.openKept(id ?? 0, 'nb')).toBe(true)
    expect(own.openId).toBe(id)
    expect(own.state).toMatchObject({ reading: { summary: { observations: 1 } } })

    const removeItem = vi.fn()
    vi.stubGlobal('localStorage', { removeItem })
    await own.forget(id ?? 0)
    expect(removeItem).toHaveBeenCalledWith(draftKey('/', id))
    expect(own.kept).toEqual([])
    expect(own.state).toEqual({ status: 'none' })
    expect(await own.openKept(id ?? 0, 'nb')).toBe(false)
  })

  test('that comes late does not take the place of a newer one', async () => {
    const own = useOwnStore()
    const first = own.bring(csv('period,value\n2020,1\n'))
    const second = own.bring({ ...csv('period,value\n2020,x\n'), name: 'newer' })
    expect(await first).toBeNull()
    await second
    expect(own.state).toMatchObject({ name: 'newer', reading: { summary: { errors: 1 } } })
  })

  test('can be cancelled: nothing is kept', async () => {
    const own = useOwnStore()
    await own.list()
    const before = own.kept.length
    const reading = own.bring(csv('period,value\n2020,1\n'))
    expect(own.state).toEqual({ status: 'reading', fraction: 0 })
    own.close('cancelled')
    expect(await reading).toBeNull()
    expect(own.state).toEqual({ status: 'cancelled' })
    await own.list()
    expect(own.kept).toHaveLength(before)
  })

  test('is shown also where the browser keeps nothing', async () => {
    vi.stubGlobal('structuredClone', structuredClone)
    const own = useOwnStore()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('full')
    })
    expect(await own.bring(csv('period,value\n2020,1\n'))).toBeNull()
    put.mockRestore()
    expect(own.canKeep).toBe(false)
    expect(own.state).toMatchObject({ status: 'ready' })
  })

  test('that no worker can read says why', async () => {
    vi.stubGlobal('Worker', undefined)
    const own = useOwnStore()
    expect(await own.bring(csv('x'))).toBeNull()
    expect(own.state).toMatchObject({ status: 'failed' })
    own.close()
    expect(await own.ask('ownZip', null)).toEqual({ status: 'failed', reason: 'closed' })
  })
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterPause, retried } from '@/offline/retried'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const lost = new TypeError('lost on the way')

test('what is lost is asked for again, after half a second and after two more', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValue(lost)
  const loading = retried(load)
  const said = expect(loading).rejects.toBe(lost)
  await vi.advanceTimersByTimeAsync(499)
  expect(load).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(load).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(2000)
  expect(load).toHaveBeenCalledTimes(3)
  await said
})

test('what comes the second time has come, and is not asked for again', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(lost).mockResolvedValue('here')
  const loading = retried(load)
  await vi.advanceTimersByTimeAsync(5000)
  expect(await loading).toBe('here')
  expect(load).toHaveBeenCalledTimes(2)
})

test('after a pause the question is put once', async () => {
  const ask = vi.fn<() => Promise<string>>().mockResolvedValue('here')
  const asking = afterPause(ask)
  expect(ask).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(500)
  expect(await asking).toBe('here')
})

import fc from 'fast-check'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// The same cases on every run and every machine: a failing property can be run again.
fc.configureGlobal({ seed: 20_210_324, numRuns: 100 })

// A warning that a test does not expect is a fault: a test that expects one spies on it itself.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  const unexpected = [console.warn, console.error].flatMap((method) =>
    vi.isMockFunction(method) ? method.mock.calls : [],
  )
  vi.restoreAllMocks()
  expect(unexpected, 'console.warn or console.error was called').toEqual([])
})

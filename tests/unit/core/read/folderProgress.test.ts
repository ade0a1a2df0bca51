import { expect, test } from 'vitest'
import { folderProgress } from '@/core/read/folderProgress'

test('each file of figures counts by its bytes, in the order of the ids', () => {
  const file = (bytes: number): Uint8Array => new Uint8Array(bytes)
  const files = new Map([
    ['indicators/a-b.csv', file(30)],
    ['indicators/a.csv', file(10)],
    ['indicators/a.yaml', file(1000)],
    ['indicators/c.csv', file(60)],
    ['plans/a.csv', file(1000)],
  ])
  const told: number[] = []
  const progress = folderProgress(files, (fraction) => told.push(fraction))
  progress('indicators/a.csv', 0.5)
  progress('indicators/a-b.csv', 0)
  progress('indicators/c.csv', 0.5)
  expect(told).toEqual([0.05, 0.1, 0.7])
})

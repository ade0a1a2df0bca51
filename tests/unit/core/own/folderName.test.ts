import { expect, test } from 'vitest'
import { folderName } from '@/core/own/folderName'

test('files are called by the folder they share, else by the first of them', () => {
  expect(folderName(['ho21/monitor.yaml', 'ho21/indicators/x.csv'])).toBe('ho21')
  expect(folderName(['x.csv'])).toBe('x.csv')
  expect(folderName(['y.yaml', 'x.csv', 'z.csv'])).toBe('x.csv + 2')
  expect(folderName(['a/x.csv', 'b/y.csv'])).toBe('x.csv + 1')
  expect(folderName([])).toBe('')
})

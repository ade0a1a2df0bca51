import { expect, test } from 'vitest'
import { ownAddress, ownChoice } from '@/core/own/ownAddress'

test.each([
  ['/', '/own?set=3&page='],
  ['/areas/health', '/own?set=3&page=areas/health'],
  ['/indicators/x?region=nord#figures', '/own?set=3&page=indicators/x&region=nord#figures'],
  ['/plans/p/measures/24~2f~3', '/own?set=3&page=plans/p/measures/24~2f~3'],
  ['/bodies/hod#measures', '/own?set=3&page=bodies/hod#measures'],
  ['/changes?since=2025-01-01', '/own?set=3&page=changes&since=2025-01-01'],
  ['/requests', '/own?set=3&page=requests'],
  ['/explore?i=x&d.sex=all', '/own?set=3&page=explore&i=x&d.sex=all'],
  ['/meeting?area=health', '/own?set=3&page=meeting&area=health'],
])('%s leads to the same page of one’s own', (path, own) => {
  expect(ownAddress(path, 3)).toBe(own)
})

test.each(['/about/method', '/data', '/own?set=4', '/bodies'])('%s stays where it is', (path) => {
  expect(ownAddress(path, 3)).toBe(path)
})

test('what is chosen on the page is all but which page it is', () => {
  const query = { set: '3', page: 'indicators/x', region: 'nord', odd: ['a', 'b'] }
  expect(ownChoice(query)).toEqual({ region: 'nord' })
})

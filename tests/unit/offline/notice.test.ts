import { describe, expect, test } from 'vitest'
import { connectionAfter, noticeOf } from '@/offline/notice'

describe('after the server was asked', () => {
  test.each([
    ['its own release', 'a', true, 'none'],
    ['another release', 'b', true, 'newer'],
    ['nothing, without a network', null, false, 'offline'],
    ['nothing, with one', null, true, 'unreachable'],
  ] as const)('and says %s, the reader is told: %s', (_, answer, hasNetwork, notice) => {
    expect(noticeOf(connectionAfter(answer, { release: 'a', hasNetwork }))).toBe(notice)
  })
})

test('a newer release is not offered while it cannot be fetched', () => {
  expect(noticeOf({ state: 'offline', isNewer: true })).toBe('offline')
})

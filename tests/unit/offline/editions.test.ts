import { describe, expect, test } from 'vitest'
import {
  cacheName,
  mostPages,
  outdatedCaches,
  pagesBeyond,
  pagesToRefresh,
  releaseCaches,
} from '@/offline/editions'

const names = ['a', 'b', 'c', 'd'].map((release) => cacheName('/', release))

describe('caches', () => {
  test('each release has its own, the newest is asked first', () => {
    expect(releaseCaches([...names, cacheName('/x/', 'a'), 'others'], '/')).toEqual(
      names.toReversed(),
    )
  })

  test('three releases are kept; other sites of the same host keep theirs', () => {
    expect(outdatedCaches([...names, cacheName('/x/', 'z'), 'others'], '/')).toEqual([names[0]])
  })

  test('what an earlier form of the worker has left can go', () => {
    expect(outdatedCaches(['siktemal-0 / a', ...names.slice(1)], '/')).toEqual(['siktemal-0 / a'])
  })
})

describe('pages', () => {
  test('a new release fetches what it has not, the twenty visited last', () => {
    const before = Array.from({ length: 25 }, (_, index) => `/p${String(index)}`)
    const refreshed = pagesToRefresh(before, ['/p24'])
    expect(refreshed).toHaveLength(20)
    expect(refreshed.at(-1)).toBe('/p23')
  })

  test('there is a most that are kept; the first visited go first, the overview never', () => {
    const pages = [
      '/',
      ...Array.from({ length: mostPages + 2 }, (_, index) => `/p${String(index)}`),
    ]
    expect(pagesBeyond(pages, ['/'])).toEqual(['/p0', '/p1'])
    expect(pagesBeyond(['/', '/p0'], ['/'])).toEqual([])
  })
})

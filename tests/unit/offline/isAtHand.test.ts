import { afterEach, expect, test, vi } from 'vitest'
import { cacheName } from '@/offline/editions'
import { isAtHand } from '@/offline/isAtHand'

const release = {
  ...{ release: 'abc', base: '/x/', pages: ['/x/'] },
  files: ['/x/assets/chart.js', '/x/assets/page.js', '/x/data/exports.csv'],
}

/** A browser that keeps these files of the release. */
function keeping(files: readonly string[]): void {
  const cache = {
    keys: () => Promise.resolve(files.map((file) => ({ url: `https://example.org${file}` }))),
  }
  vi.stubGlobal('caches', {
    has: (name: string) => Promise.resolve(name === cacheName('/x/', 'abc')),
    open: () => Promise.resolve(cache),
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a page is at hand when every script that it may ask for is kept, figures or not', async () => {
  keeping(['/x/', '/x/assets/page.js', '/x/assets/chart.js'])
  expect(await isAtHand(release)).toBe(true)
  keeping(['/x/', '/x/assets/page.js', '/x/data/exports.csv'])
  expect(await isAtHand(release)).toBe(false)
})

test('nothing is at hand of another release, nor in a browser that keeps nothing', async () => {
  keeping(release.files)
  const open = vi.spyOn(caches, 'open')
  expect(await isAtHand({ ...release, release: 'newer' })).toBe(false)
  expect(open).not.toHaveBeenCalled()
  vi.stubGlobal('caches', undefined)
  expect(await isAtHand(release)).toBe(false)
})

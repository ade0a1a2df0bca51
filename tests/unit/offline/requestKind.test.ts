import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { offlinePage, pageAddress, pathIn, requestKind, type Asked } from '@/offline/requestKind'

const scope = { origin: 'https://monitor.no', base: '/x/' }

function kindOf(path: string, more: Partial<Asked> = {}): string {
  const address = `https://monitor.no${path}`
  return requestKind({ method: 'GET', address, isNavigation: false, release: null, ...more }, scope)
}

describe('requestKind', () => {
  test.each(['/x/', '/x/nn', '/x/indicators/y', '/x/indicators/y/', '/x/?status=behind'])(
    'a visit to %s is a page',
    (path) => {
      expect(kindOf(path, { isNavigation: true })).toBe('page')
    },
  )

  test('a measure whose number has a point in it is a page', () => {
    expect(kindOf('/x/plans/p/measures/24.3', { isNavigation: true })).toBe('page')
  })

  test.each(['/x/data/y.csv', '/x/feed.xml', '/x/data/all.zip', '/x/share/nb/site.png'])(
    'a file that is opened as a page is comes from the server: %s',
    (path) => {
      expect(kindOf(path, { isNavigation: true })).toBe('other')
    },
  )

  test.each(['/x/embed/indicators/y', '/x/nn/embed/indicators/y', '/x/embed/explore'])(
    'an embed is never kept: %s',
    (path) => {
      expect(kindOf(path, { isNavigation: true })).toBe('other')
    },
  )

  test('what the app asks for names its release', () => {
    expect(kindOf('/x/data/y.csv', { release: 'abc' })).toBe('data')
    expect(kindOf('/x/data/y.csv')).toBe('file')
  })

  test('what never changes under its name is an asset', () => {
    expect(kindOf('/x/assets/index-abc.js')).toBe('asset')
  })

  test.each(['/x/release.json', '/x/sw.js'])('%s always comes from the server', (path) => {
    expect(kindOf(path)).toBe('other')
  })

  test('other sites, other folders and other methods are left alone', () => {
    expect(kindOf('/y/', { isNavigation: true })).toBe('other')
    expect(kindOf('/x/', { method: 'POST' })).toBe('other')
    const address = 'https://elsewhere.no/x/'
    expect(kindOf('/', { address, isNavigation: true })).toBe('other')
  })
})

describe('pageAddress', () => {
  test.each([
    ['/x/indicators/y/', '/x/indicators/y'],
    ['/x/indicators/y/index.html', '/x/indicators/y'],
    ['/x/indicators/y?region=north#table', '/x/indicators/y'],
    ['/x/', '/x'],
    ['/', '/'],
    ['/offline.html', '/offline.html'],
  ])('%s is kept as %s', (written, kept) => {
    expect(pageAddress(`https://monitor.no${written}`)).toBe(`https://monitor.no${kept}`)
  })

  property.prop([fc.webUrl({ withQueryParameters: true, withFragments: true })])(
    'the address of an address is itself',
    (address) => {
      const once = pageAddress(address)
      expect(pageAddress(once)).toBe(once)
    },
  )
})

test('the page for what is not kept is in the language of the address', () => {
  expect(offlinePage('https://monitor.no/x/nn/about', scope)).toBe(
    'https://monitor.no/x/nn/offline.html',
  )
  expect(offlinePage('https://monitor.no/x/en', scope)).toBe('https://monitor.no/x/en/offline.html')
  expect(offlinePage('https://monitor.no/x/energy', scope)).toBe(
    'https://monitor.no/x/offline.html',
  )
})

test('the base itself is within the site, with or without its slash', () => {
  expect(pathIn('https://monitor.no/x', scope)).toBe('')
  expect(pathIn('https://monitor.no/x/', scope)).toBe('')
  expect(pathIn('https://monitor.no/xy', scope)).toBeNull()
})

import { describe, expect, test } from 'vitest'
import { addressFrom, pagePath, siteUrl } from '@/publish/siteAddress'

describe('siteUrl', () => {
  test.each([
    ['https://monitor.no', 'https://monitor.no/'],
    ['https://monitor.no/', 'https://monitor.no/'],
    ['http://localhost:4173/ho21', 'http://localhost:4173/ho21/'],
    ['https://monitor.no/ho21//?a=1#b', 'https://monitor.no/ho21/'],
  ])('%s is written %s', (option, url) => {
    expect(siteUrl(option)).toBe(url)
  })

  test.each(['', 'monitor.no', 'ftp://monitor.no/', 'javascript:alert(1)'])(
    '%j is no address of a site',
    (option) => {
      expect(siteUrl(option)).toBeNull()
    },
  )
})

describe('addressFrom', () => {
  test('is absolute where the address of the site is known', () => {
    const address = addressFrom('api/v1/indicators.json', { url: 'https://monitor.no/' })
    expect(address('data/x.csv')).toBe('https://monitor.no/data/x.csv')
    expect(address('')).toBe('https://monitor.no/')
  })

  test.each([
    ['feed.xml', 'indicators/x', 'indicators/x'],
    ['feed.xml', '', './'],
    ['en/feed.xml', 'en/indicators/x', '../en/indicators/x'],
    ['en/feed.xml', '', '../'],
    ['api/v1/indicators.json', 'data/x.csv', '../../data/x.csv'],
  ])('from %s, %j is %j where it is not', (document, path, relative) => {
    expect(addressFrom(document, { url: null })(path)).toBe(relative)
  })
})

test('only pages in other languages than the default one have it in their path', () => {
  const path = (route: string, language: 'nb' | 'en'): string =>
    pagePath(route, { language, defaultLanguage: 'nb' })
  expect(path('', 'nb')).toBe('')
  expect(path('areas/x', 'nb')).toBe('areas/x')
  expect(path('', 'en')).toBe('en')
  expect(path('areas/x', 'en')).toBe('en/areas/x')
})

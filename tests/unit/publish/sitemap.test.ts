import { expect, test } from 'vitest'
import { sitemap } from '@/publish/sitemap'
import { sitePages } from '@/publish/sitePages'
import { monitorOf } from '../../helpers/folder'
import { smallFolder } from '../../helpers/smallFolder'

const monitor = monitorOf(smallFolder)

test('every area and indicator has a page, the overview first, none twice', () => {
  const routes = sitePages(monitor).map(({ route }) => route)
  expect(routes[0]).toBe('')
  expect(routes).toEqual(
    expect.arrayContaining(['areas/market', 'areas/health', 'indicators/exports', 'about']),
  )
  expect(new Set(routes).size).toBe(routes.length)
})

test('every page but the embeds stands once in every language, with all its twins and the default', () => {
  const xml = sitemap(monitor, { url: 'https://monitor.no/x/' })
  const urls = xml.split('<url>').slice(1)
  const listed = sitePages(monitor).filter(({ embeds }) => embeds === undefined)
  expect(urls).toHaveLength(listed.length * 2)
  expect(xml).not.toContain('embed/')
  expect(urls[2]?.split('\n').map((line) => line.trim())).toEqual([
    '',
    '<loc>https://monitor.no/x/areas/market</loc>',
    '<xhtml:link rel="alternate" hreflang="nb" href="https://monitor.no/x/areas/market"/>',
    '<xhtml:link rel="alternate" hreflang="en" href="https://monitor.no/x/en/areas/market"/>',
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://monitor.no/x/areas/market"/></url>',
    '',
  ])
  expect(urls[3]).toContain('<loc>https://monitor.no/x/en/areas/market</loc>')
})

test('addresses are relative to the file where nobody says where the site stands', () => {
  const xml = sitemap(monitor, { url: null })
  expect(xml).toContain('<loc>./</loc>')
  expect(xml).toContain('<loc>en/about/method</loc>')
  expect(xml).not.toContain('http://localhost')
})

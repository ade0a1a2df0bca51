import { describe, expect, test } from 'vitest'
import { linkedFiles, markFetched, releaseOfPage } from '@/offline/keptPage'

const page = `<!doctype html><html lang="nb" data-color-scheme="auto"><head>
<script src="/x/scheme.js"></script>
<link rel="icon" href="/x/favicon.svg" type="image/svg+xml">
<link rel="canonical" href="https://monitor.no/x/a">
<link rel="alternate" hreflang="nn" href="/x/nn/a">
<link rel="stylesheet" href="/x/assets/a.css">
<link rel="stylesheet" href="/x/assets/a.css">
<link rel="modulepreload" crossorigin href="/x/assets/a.js">
<script type="module" src="/x/assets/index.js"></script></head><body>
<script type="application/json" id="page-state">{"text":"\\u003c/script>"}</script>
<script type="application/json" id="page-release">{"release":"abc","base":"/x/","files":[],"pages":[]}</script>`

test('a page tells its release; another page has none', () => {
  expect(releaseOfPage(page)).toEqual({ release: 'abc', base: '/x/', files: [], pages: [] })
  expect(releaseOfPage('<html><script id="other">{}</script>')).toBeNull()
})

test('its own files are kept with it, each once; its twins and other addresses are not', () => {
  expect(linkedFiles(page, '/x/')).toEqual([
    '/x/scheme.js',
    '/x/favicon.svg',
    '/x/assets/a.css',
    '/x/assets/a.js',
    '/x/assets/index.js',
  ])
})

describe('a kept page', () => {
  test('says when it was fetched, and is else the same', () => {
    const kept = markFetched(page, 1795323600000)
    expect(kept).toContain('<html data-fetched="1795323600000" lang="nb"')
    expect(kept.replace(' data-fetched="1795323600000"', '')).toBe(page)
  })
})

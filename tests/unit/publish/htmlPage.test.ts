import { expect, test } from 'vitest'
import { htmlPage, type Page } from '@/publish/htmlPage'
import type { Renderer } from '@/publish/prerender'

const template = [
  '<html lang="nb"><head><meta charset="utf-8">',
  '    <link rel="stylesheet" href="/assets/index.css">',
  '    <script src="/scheme.js"></script>',
  '    <title>Siktemål</title>',
  '    <script type="module" src="/assets/index.js"></script>',
  '</head><body><div id="app"></div></body></html>',
].join('\n')

// Only what the page is put together of.
const renderer = {
  template,
  filesOf: () => ['/assets/plan.css', '/assets/PlanPage.js'],
} as unknown as Renderer
const page = {
  rendered: { html: '<p>Plan</p>', modules: ['src/pages/PlanPage.vue'], texts: {} },
  state: { language: 'nn', pages: {} },
  head: ['<title>Plan</title>', '<link rel="stylesheet" href="/assets/theme.css">'],
  release: { release: 'abc', base: '/', files: [], pages: [] },
  notice: '',
} as unknown as Page

test('every style of a page is asked for before the first script, which waits for it', () => {
  const html = htmlPage(page, renderer)
  expect(html.match(/(?:href|src)="[^"]*"/g)).toEqual([
    'href="/assets/index.css"',
    'href="/assets/theme.css"',
    'href="/assets/plan.css"',
    'src="/scheme.js"',
    'href="/assets/PlanPage.js"',
    'src="/assets/index.js"',
  ])
  expect(html).toContain('<html lang="nn"')
  expect(html).toContain('<title>Plan</title>')
})

import { expect, test } from 'vitest'
import { htmlPage, type Page } from '@/publish/htmlPage'
import type { Renderer } from '@/publish/prerender'

const template = [
  '<html lang="nb"><head><meta charset="utf-8">',
  '    <link rel="stylesheet" href="/assets/index.css">',
  '    <script src="/scheme.js"></script>',
  '    <title>Siktemål</title>',
  '</head>',
  '  <body>',
  '    <div id="app"></div>',
  '    <script type="module" src="/assets/index.js"></script>',
  '  </body>',
  '</html>',
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

test('styles are asked for before the first script, which waits for them; code after the contents', () => {
  const html = htmlPage(page, renderer)
  expect(html.match(/(?:href|src|id)="(?!page-)[^"]*"/g)).toEqual([
    'href="/assets/index.css"',
    'href="/assets/theme.css"',
    'href="/assets/plan.css"',
    'src="/scheme.js"',
    'id="app"',
    'src="/assets/index.js"',
    'href="/assets/PlanPage.js"',
  ])
  expect(html).toContain('<html lang="nn"')
  expect(html).toContain('<title>Plan</title>')
})

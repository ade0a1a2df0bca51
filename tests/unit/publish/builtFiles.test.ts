import { expect, test } from 'vitest'
import { filesOf, shellOf } from '@/publish/builtFiles'

const manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_vue.js'], css: ['assets/index.css'] },
  '_vue.js': { file: 'assets/vue.js' },
  'src/pages/FirstPage.vue': {
    file: 'assets/FirstPage.js',
    imports: ['_vue.js', '_parts.js'],
    css: ['assets/FirstPage.css'],
  },
  '_parts.js': { file: 'assets/parts.js', imports: ['src/pages/FirstPage.vue'] },
  'src/components/LateView.vue': { file: 'assets/LateView.js', css: ['assets/LateView.css'] },
  'fonts/text.woff2': { file: 'assets/text-1.woff2' },
  'fonts/text-latin-ext.woff2': { file: 'assets/text-latin-ext-1.woff2' },
  'fonts/text-rare.woff2': { file: 'assets/text-rare-1.woff2' },
}
const files = filesOf(manifest, '/x/')

test('a page needs its styles and scripts, and those that they import, but no file of the shell', () => {
  expect(files('src/pages/FirstPage.vue')).toEqual([
    '/x/assets/FirstPage.css',
    '/x/assets/FirstPage.js',
    '/x/assets/parts.js',
  ])
})

test('of a component that is fetched later the styles are needed now, the code is not', () => {
  expect(files('src/components/LateView.vue')).toEqual(['/x/assets/LateView.css'])
  expect(files('src/components/Unknown.vue')).toEqual([])
})

test('the shell asks for styles, then for the fonts of every page, and for the app after the contents', () => {
  const template = [
    '    <script src="/x/scheme.js"></script>',
    '    <script type="module" src="/x/assets/index.js"></script>',
    '    <link rel="modulepreload" href="/x/assets/vue.js">',
    '    <link rel="stylesheet" href="/x/assets/index.css">',
    '  <body>',
    '    <div id="app"></div>',
    '  </body>',
    '',
  ].join('\n')
  expect(shellOf(template, manifest, '/x/').match(/(?:href|src|id)="[^"]*"/g)).toEqual([
    'href="/x/assets/index.css"',
    'href="/x/assets/text-1.woff2"',
    'src="/x/scheme.js"',
    'id="app"',
    'src="/x/assets/index.js"',
    'href="/x/assets/vue.js"',
  ])
})

import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'

// Who may import whom: HOUSE_STYLE §2. Arrows point down this table only.
const folders = [
  'charts',
  'worker',
  'offline',
  'stores',
  'composables',
  'components',
  'pages',
  'publish',
  'cli',
  'i18n',
]
const layers = {
  core: { folders: [], packages: ['papaparse', 'yaml'] },
  i18n: { folders: ['core'], packages: [] },
  // What the service worker and the app decide alike.
  offline: { folders: [], packages: [] },
  charts: { folders: ['core'], packages: ['echarts', 'd3-array'] },
  worker: { folders: ['core'], packages: [] },
  stores: {
    folders: ['core', 'worker', 'i18n', 'offline'],
    packages: ['vue', 'pinia', 'vue-router'],
  },
  composables: { folders: ['core', 'charts', 'i18n', 'offline'], packages: ['vue'] },
  components: {
    folders: ['core', 'charts', 'composables', 'components', 'i18n', 'offline'],
    packages: ['vue', 'vue-echarts'],
  },
  publish: { folders: ['core', 'charts', 'i18n', 'offline'], packages: null },
  cli: { folders: ['core', 'publish', 'i18n'], packages: null },
}
const packages = [
  'vue',
  'pinia',
  'vue-router',
  'echarts',
  'vue-echarts',
  'papaparse',
  'yaml',
  'd3-array',
  'vite',
]

function restricted(layer) {
  const { folders: allowed, packages: free } = layers[layer]
  const banned = folders.filter((folder) => folder !== layer && !allowed.includes(folder))
  const patterns = banned.map((folder) => ({
    group: [`@/${folder}/*`, `**/${folder}/*`],
    message: `${layer} may not import ${folder} (docs/CONTRIBUTING.md).`,
  }))
  if (free === null) return { patterns }
  const closed = packages.filter((name) => !free.includes(name))
  return {
    patterns: [
      ...patterns,
      { regex: '^node:', message: `${layer} runs in the browser too.` },
      // By name from its start: a folder of ours may be called as a package is.
      { regex: `^(${closed.join('|')})(/|$)`, message: `${layer} may not use this package.` },
    ],
  }
}

const layerRules = Object.keys(layers).map((layer) => ({
  files: [`src/${layer}/**/*.{ts,vue}`],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', restricted(layer)] },
}))

const noClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Seeds are arguments.',
  },
]

const shape = [
  { selector: 'TSNonNullAssertion', message: 'Narrow the type instead of `!`.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union.' },
  { selector: 'ClassDeclaration', message: 'Use functions and plain values.' },
  {
    // A slow telephone takes 0.2 s for one, and what loads with every page would take it on every page.
    selector: "Program > VariableDeclaration NewExpression[callee.object.name='Intl']",
    message: 'Make it where it is first needed, not when the module loads.',
  },
]

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'coverage/**',
      'node_modules/**',
      'test-results/**',
      'playwright-report/**',
      'tests/fixtures/**',
    ],
  },
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': 'error',
      'vue/require-default-prop': 'off',
      'vue/multi-word-component-names': ['error', { ignores: ['App'] }],
      'vue/no-v-html': 'error',
      // Safari forgets that a list without bullets is a list.
      'vuejs-accessibility/no-redundant-roles': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    languageOptions: {
      globals: globalsOf([
        'window',
        'document',
        'fetch',
        'navigator',
        'localStorage',
        'matchMedia',
        'HTMLElement',
        'KeyboardEvent',
        'URL',
        'URLSearchParams',
        'process',
        'console',
        'setTimeout',
        'clearTimeout',
        'Response',
        'AbortController',
        'ResizeObserver',
        'IntersectionObserver',
        'getComputedStyle',
        'performance',
        'TextDecoder',
        'TextEncoder',
        'Element',
        'Event',
        'MediaQueryList',
        'requestAnimationFrame',
        'SVGElement',
        'Node',
      ]),
    },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      'no-restricted-syntax': ['error', ...shape, ...noClock],
    },
  },
  { files: ['src/stores/**/*.ts'], rules: { 'max-lines-per-function': ['error', 100] } },
  {
    // Tables of words and types are as long as what they list.
    files: ['src/core/model.ts', 'src/core/**/*Words.ts', 'src/core/**/*Phrases.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/core/**/*.ts', 'src/charts/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'fetch',
        'console',
        'process',
        'window',
        'document',
        'navigator',
        'localStorage',
        'setTimeout',
      ],
    },
  },
  // The one place where the shell asks what day it is.
  { files: ['src/publish/clock.ts'], rules: { 'no-restricted-syntax': ['error', ...shape] } },
  ...layerRules,
  {
    files: ['**/*.vue'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'vue/one-component-per-file': 'off',
    },
  },
  prettier,
)

function globalsOf(names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']))
}

import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { runnerImport, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('src', import.meta.url)) }
const plugins = [vue({ features: { optionsAPI: false } })]

// Our plugins are written in the project's own TypeScript, whose `@/` this file's loader does not know.
async function dataFolder(): Promise<readonly Plugin[]> {
  const { module } = await runnerImport<typeof import('./src/publish/vitePlugin')>(
    fileURLToPath(new URL('src/publish/vitePlugin.ts', import.meta.url)),
    { configFile: false, resolve: { alias } },
  )
  return module.siktemal({
    folder: process.env['SIKTEMAL_DATA'] ?? 'data',
    siteUrl: process.env['SIKTEMAL_SITE_URL'] ?? '',
  })
}

// What every page starts with comes in two files: the framework, which seldom changes, and the shell.
// What most pages need once they are touched comes in two more, for few are better than many small ones.
const chunkGroups = [
  { name: 'vue', test: /node_modules\/(@vue|vue|vue-router|pinia)\// },
  {
    name: 'shell',
    test: sourcesOf([
      // By name: what a part fetches when it is used, as the search does, must not come with it.
      'stores/(fetchJson|fetchPublished|fetchedPart|knownDay|monitorStore|pagesStore|pageCode|releaseStore)',
      'offline/(fetchOfRelease|notice|openRelease|release|retried)',
      'i18n/translate',
      'composables/use(Language|Prerendered|Release)',
      'core/(format|period|model|published)',
      'components/Base[A-Za-z]+',
    ]),
  },
  {
    name: 'parts',
    test: sourcesOf([
      'stores/usePageData',
      'composables/use(LastShown|PageTitle|TakenOver)',
      'core/(diagnostics|statusText|phrases/statusWords)',
      'core/page/(rowId|filterOverview|plan/address)',
      'charts/statusShapes',
      'components/(FetchFailure|PageCrumbs|StatusSymbol|VerdictBadge|Change(Rows|Shift))',
    ]),
  },
  {
    name: 'drawing',
    test: sourcesOf([
      'charts/(eventLane|explore/sceneParts|geometry|labels|marks|palette|runs|scale|seriesLooks|svgText|textWidth|timeAxis|walk)',
      'components/Chart(LabelText|Mark)',
      'composables/use(ChartPalette|ElementSize)',
    ]),
  },
  {
    // The chart of the explorer, for its page, its embeds and readers' own figures.
    name: 'exploring',
    test: sourcesOf([
      'charts/explore/(?!sceneParts)',
      'components/Explore(Chart|Foot|Key|Svg|Table|Tooltip)\\.vue',
      'core/explore/(address|question)',
      'stores/useQuestion',
    ]),
  },
]

// V8 compiles a function when it is first called, on the page's own thread. Of these chunks nearly all are
// called at once: they say so, and are compiled while they arrive, on another thread.
const calledAtOnce: ReadonlySet<string> = new Set([
  ...['vue', 'shell', 'index', 'parts', 'drawing'],
  ...['OverviewPage', 'IndicatorPage', 'IndicatorView', 'indicatorPage', 'TrendChart'],
])
// After Vite, which puts lines of its own first: the hint counts at the very top alone.
const compileHints: Plugin = {
  name: 'siktemal-compile-hints',
  apply: (_, { isSsrBuild }) => isSsrBuild !== true,
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !calledAtOnce.has(file.name)) continue
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
      }
    },
  },
}

function sourcesOf(patterns: readonly string[]): RegExp {
  // Whole names: what only begins like one of them must not come along.
  return new RegExp(`/src/(${patterns.join('|')})\\.`)
}

// Replaces a package, so it cannot share its worker.
const mocked = 'tests/unit/core/read/yamlParser.test.ts'

export default defineConfig({
  resolve: { alias },
  // Unit and component tests need no data folder.
  plugins: [...plugins, compileHints, ...(process.env['VITEST'] ? [] : await dataFolder())],
  // Its parts are fetched when they are needed, as those of the pages are.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  test: {
    // A machine that runs the tests has nothing else to do; without this one of two processors rests.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts', 'src/charts/**/*.ts'],
      exclude: ['src/charts/echarts.ts'],
      // All of it: a branch that no test reaches gets one, or goes if nothing can reach it.
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      reporter: [['text', { skipFull: true }]],
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [mocked],
          environment: 'node',
          // Pure functions leave nothing behind, and a worker of its own for each file costs seconds.
          pool: 'threads',
          isolate: false,
          setupFiles: ['tests/helpers/setup.ts'],
          env: { TZ: 'Europe/Oslo' },
          // No test is timed: a busy machine must not make one fail.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        plugins,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts', mocked],
          environment: 'happy-dom',
          setupFiles: ['tests/helpers/setup.ts'],
          env: { TZ: 'Europe/Oslo' },
          // No test is timed: a busy machine must not make one fail.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

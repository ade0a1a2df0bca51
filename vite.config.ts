import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { runnerImport, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('src', import.meta.url)) }
const plugins = [vue({ features: { optionsAPI: false } })]

// Our plugin is written in the project's own TypeScript, whose `@/` this file's loader does not know.
async function dataFolder(): Promise<Plugin> {
  const { module } = await runnerImport<typeof import('./src/publish/vitePlugin')>(
    fileURLToPath(new URL('src/publish/vitePlugin.ts', import.meta.url)),
    { configFile: false, resolve: { alias } },
  )
  return module.siktemal({
    folder: process.env['SIKTEMAL_DATA'] ?? 'data',
    siteUrl: process.env['SIKTEMAL_SITE_URL'] ?? '',
  })
}

export default defineConfig({
  resolve: { alias },
  // Unit and component tests need no data folder.
  plugins: [...plugins, ...(process.env['VITEST'] ? [] : [await dataFolder()])],
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts', 'src/charts/**/*.ts'],
      exclude: ['src/charts/echarts.ts'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      reporter: [['text', { skipFull: true }]],
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/helpers/setup.ts'],
          env: { TZ: 'Europe/Oslo' },
          // No test is timed: a busy machine must not make one fail.
          testTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        plugins,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          environment: 'happy-dom',
          setupFiles: ['tests/helpers/setup.ts'],
          env: { TZ: 'Europe/Oslo' },
          // No test is timed: a busy machine must not make one fail.
          testTimeout: 120_000,
        },
      },
    ],
  },
})

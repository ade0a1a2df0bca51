import { defineConfig } from '@playwright/test'
import { browser } from './browser'

const port = Number(process.env['SIKTEMAL_E2E_PORT'] ?? 4183)

// `npm test` has built the site already.
const build = process.env['SIKTEMAL_BUILT'] === undefined ? 'npm run --silent build && ' : ''

export default defineConfig({
  testDir: '.',
  // Those need a real nginx in front: `npm run test:nginx`.
  testIgnore: 'nginx/**',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine may hiccup once in a thousand tests; what fails twice is broken. The list names both.
  retries: 1,
  // No test is timed: a busy machine must not make one fail.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  use: { ...browser, baseURL: `http://127.0.0.1:${String(port)}` },
  webServer: {
    command: `${build}npm run --silent preview -- --port ${String(port)} --strictPort --host 127.0.0.1`,
    cwd: '../..',
    url: `http://127.0.0.1:${String(port)}`,
    env: { SIKTEMAL_TODAY: '2026-11-21' },
    timeout: 600_000,
    reuseExistingServer: false,
  },
})

import { defineConfig } from '@playwright/test'
import { browser } from '../browser'
import { sites } from './sites'

const chosen = process.env['SIKTEMAL_SITES']?.split(',')
const first = Object.values(sites).find(({ name }) => chosen?.includes(name) ?? true)

export default defineConfig({
  testDir: '.',
  outputDir: '../../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // No test is timed: a busy machine must not make one fail.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  use: browser,
  webServer: {
    command: 'node src/cli/siktemal.js --module tests/e2e/nginx/serve.ts',
    cwd: '../../..',
    url: first?.url,
    timeout: 1_200_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})

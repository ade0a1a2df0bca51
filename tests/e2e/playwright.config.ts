import { defineConfig } from '@playwright/test'
import { findChromium } from '../../.config/chromium.js'

const port = Number(process.env['SIKTEMAL_E2E_PORT'] ?? 4183)
const asRoot = process.getuid?.() === 0
const executablePath = findChromium() ?? undefined

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // No test is timed: a busy machine must not make one fail.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${String(port)}`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npm run --silent build && npm run --silent preview -- --port ${String(port)} --strictPort --host 127.0.0.1`,
    cwd: '../..',
    url: `http://127.0.0.1:${String(port)}`,
    env: { SIKTEMAL_TODAY: '2026-11-21' },
    timeout: 600_000,
    reuseExistingServer: false,
  },
})

// Every check, one after the other; goes on after a failure and ends with one line that counts.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.js'
import { ensureNginx } from './nginx.js'

const reports = mkdtempSync(join(tmpdir(), 'siktemal-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')
const nginxReport = join(reports, 'nginx.json')

// Each of these keeps one processor busy: side by side they take half the time.
const readings = [
  { name: 'format', run: ['npm', 'run', '--silent', 'format:check'] },
  { name: 'lint', run: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', run: ['npm', 'run', '--silent', 'typecheck'] },
]
const checks = [
  {
    name: 'unit and component',
    run: [
      'npx',
      'vitest',
      'run',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: () => countVitest(unitReport),
  },
  { name: 'data', run: ['npm', 'run', '--silent', 'siktemal', '--', 'check', 'data'] },
  {
    name: 'build',
    run: ['npm', 'run', '--silent', 'build'],
    // The day that the browser's tests are written for: they visit this very build.
    env: { SIKTEMAL_TODAY: '2026-11-21' },
  },
  {
    name: 'browser',
    run: ['npx', 'playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
    env: { SIKTEMAL_BUILT: '1' },
    count: () => countPlaywright(browserReport),
    report: browserReport,
    prepare: useChromium,
  },
  {
    // Fails, and says why, on a machine that has no nginx and cannot install one.
    name: 'nginx',
    // The demo only: the other sites, which `npm run test:nginx` adds, are built first, for minutes.
    run: [
      'npx',
      'playwright',
      'test',
      '-c',
      'tests/e2e/nginx/playwright.config.ts',
      'demo',
      'embed',
    ],
    count: () => countPlaywright(nginxReport),
    report: nginxReport,
    // What the step before has built.
    prepare: () => (
      ensureNginx(),
      { ...useChromium(), SIKTEMAL_DIST: 'dist', SIKTEMAL_SITES: 'demo' }
    ),
  },
]

let passed = 0
let failed = 0
for (const { name, output, status } of await Promise.all(readings.map(readAside))) {
  console.log(`\n== ${name}\n${output}`)
  if (status === 0) passed += 1
  else failed += 1
}
for (const check of checks) {
  console.log(`\n== ${check.name}`)
  const prepared = check.prepare?.() ?? {}
  const [command, ...args] = check.run
  const done = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...check.env,
      ...(check.report ? { PLAYWRIGHT_JSON_OUTPUT_FILE: check.report } : {}),
      ...prepared,
    },
  })
  const counted = check.count?.() ?? { passed: 0, failed: 0 }
  passed += counted.passed
  failed += counted.failed
  // A step that ends badly without a failing test (coverage, a crash) is a failure of its own.
  if (done.status === 0) passed += check.count ? 0 : 1
  else if (counted.failed === 0) failed += 1
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Runs a check beside others; what it says is told when it is done. */
function readAside({ name, run: [command, ...args] }) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, { shell: process.platform === 'win32' })
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', (error) => resolve({ name, output: String(error), status: 1 }))
    child.on('close', (status) => resolve({ name, output, status }))
  })
}

function useChromium() {
  const chromium = ensureChromium()
  return chromium ? { CHROMIUM_PATH: chromium } : {}
}

function countVitest(file) {
  const report = read(file)
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }
}

function countPlaywright(file) {
  const stats = read(file)?.stats
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

// Finds a Chromium for the browser tests, or installs Debian's where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a Chromium on this machine, or null. */
export function findChromium() {
  const candidates = [process.env.CHROMIUM_PATH, ...usual, chromium.executablePath()]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

/** The same, after trying to install one. */
export function ensureChromium() {
  return findChromium() ?? (installChromium(), findChromium())
}

function installChromium() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [apt, ...rest] = [...sudo, 'apt-get']
  spawnSync(apt, [...rest, 'update'], { stdio: 'ignore' })
  const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']
  const done = spawnSync(apt, [...rest, ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (done.status !== 0)
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
}

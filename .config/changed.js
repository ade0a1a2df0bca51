// Tells whether a build differs from the published site in anything but the day that stands on its pages.
// `node .config/changed.js dist https://site/` prints `changed=true` or `changed=false`, and leaves
// `state.json` in the build for the next time.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** So that nobody reads an old day as neglect: after a week a site is published as it is. */
const mostDays = 7

/** A text with a day taken out, however it is written: 2026-11-22, 20261122, 22.11.2026, 22. november 2026, 22 November 2026. */
export function withoutDay(text, day) {
  const date = new Date(`${day}T12:00:00Z`)
  const long = (locale) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
  const [year, month, number] = day.split('-')
  const forms = [
    day,
    day.replaceAll('-', ''),
    `${number}.${month}.${year}`,
    ...['nb-NO', 'nn-NO', 'en-GB'].map(long),
  ]
  const pattern = forms
    .map((form) => form.replaceAll('.', '\\.').replace(/\s/g, '[\\s\\u00a0]'))
    .join('|')
  return text.replace(new RegExp(pattern, 'g'), 'day')
}

/** What a site shows, without its day: the contents of its data by path, and the version of the program. */
export function siteHash(files, { day, version }) {
  const sum = createHash('sha256').update(version)
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    sum.update(`\0${path}\0${withoutDay(text, day)}`)
  }
  return sum.digest('hex')
}

/** True where the published state is not known, differs, or is a week old. */
export function isChanged(built, published) {
  if (published?.hash !== built.hash) return true
  return Date.parse(built.day) - Date.parse(published.day) >= mostDays * 86_400_000
}

// Pages, lists and figures; HTML, feeds and pictures are made from them by the program.
const data = ['pages', 'api', 'data']

function readData(out) {
  const files = data.flatMap((folder) =>
    readdirSync(join(out, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(json|csv)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return files.map((file) => [relative(out, file), readFileSync(file, 'utf8')])
}

async function publishedState(site) {
  try {
    const response = await fetch(new URL('state.json', site), { cache: 'no-store' })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out, site] = process.argv.slice(2)
  const { today: day } = JSON.parse(readFileSync(join(out, 'api/v1/monitor.json'), 'utf8'))
  const hash = siteHash(readData(out), { day, version: process.env.SIKTEMAL_VERSION ?? '' })
  writeFileSync(join(out, 'state.json'), `${JSON.stringify({ hash, day })}\n`)
  console.log(`changed=${String(isChanged({ hash, day }, await publishedState(site)))}`)
}

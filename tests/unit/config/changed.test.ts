import { describe, expect, test } from 'vitest'
import { readMonitor } from '@/core/read/monitor'
import { siteFiles } from '@/publish/siteFiles'
import { isChanged, siteHash, withoutDay } from '../../../.config/changed.js'
import { fixtureFolder } from '../../helpers/fixtures'

describe('withoutDay', () => {
  test.each([
    'as of 2026-11-22.',
    'DTSTAMP:20261122T000000Z',
    'Vurdert per 22. november 2026',
    'Vurdert per 22.\u00a0november\u00a02026',
    'Assessed on 22 November 2026',
    'per 22.11.2026',
  ])('takes the day out of %j', (text) => {
    expect(withoutDay(text, '2026-11-22')).not.toMatch(/22/)
  })

  test('leaves every other day', () => {
    const text = '2026-11-21, 2. november 2026, 22 November 2025'
    expect(withoutDay(text, '2026-11-22')).toBe(text)
  })
})

/** The pages and lists of a folder as they are published on a day. */
function published(day: string): readonly (readonly [string, string])[] {
  const files = fixtureFolder('good/coast')
  const { monitor, diagnostics } = readMonitor(files, { language: 'nb' })
  if (monitor === null) throw new Error('the coast cannot be read')
  const made = siteFiles(
    { monitor, diagnostics, files },
    { today: day, knownOn: null },
    { url: null },
  )
  return [...made].flatMap(([path, make]) =>
    /^(pages|api|data)\/.*\.(json|csv)$/.test(path) ? [[path, String(make())] as const] : [],
  )
}

const hash = (day: string, version = 'v1'): string => siteHash(published(day), { day, version })

test('a day that changes nothing leaves the hash as it is', () => {
  expect(hash('2026-11-23')).toBe(hash('2026-11-22'))
})

test('a verdict that the calendar changes alters it: a deadline has passed', () => {
  expect(hash('2031-01-05')).not.toBe(hash('2030-12-05'))
})

test('another version of the program alters it', () => {
  expect(hash('2026-11-22', 'v2')).not.toBe(hash('2026-11-22', 'v1'))
})

test('a site is published when it differs, when it is a week old, or when nobody knows', () => {
  const built = { hash: 'a', day: '2026-11-22' }
  expect(isChanged(built, { hash: 'a', day: '2026-11-21' })).toBe(false)
  expect(isChanged(built, { hash: 'b', day: '2026-11-22' })).toBe(true)
  expect(isChanged(built, { hash: 'a', day: '2026-11-15' })).toBe(true)
  expect(isChanged(built, null)).toBe(true)
})

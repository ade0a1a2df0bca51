import { fc, test as propertyTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Language } from '@/core/model'
import { calendar } from '@/publish/calendar'
import { releases } from '@/publish/releases'
import { monitorOf } from '../../helpers/folder'
import { richFolder } from '../../helpers/richFolder'

const monitor = monitorOf(richFolder)

function written(language: Language = 'nb', url: string | null = null): string {
  const clock = { today: '2026-11-22', knownOn: null }
  return releases({ monitor, targets: [], clock, language, site: { url }, scope: 'Prøve' })
}

/** The lines as they were before they were folded. */
function lines(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n')
}

function events(text: string): readonly (readonly string[])[] {
  const all = lines(text).join('\n').split('BEGIN:VEVENT\n').slice(1)
  return all.map((event) => (event.split('\nEND:VEVENT')[0] ?? '').split('\n'))
}

describe('the calendar of releases', () => {
  test('has a day for every indicator that names its next release, the soonest first', () => {
    const starts = events(written()).map((event) =>
      event.find((line) => line.startsWith('DTSTART')),
    )
    expect(starts).toEqual([
      'DTSTART;VALUE=DATE:20250228',
      'DTSTART;VALUE=DATE:20251231',
      'DTSTART;VALUE=DATE:20260504',
    ])
  })

  test('a month is its last day, and says so; a year alike', () => {
    const [month = [], year = [], day = []] = events(written())
    expect(month).toContain(
      'DESCRIPTION;LANGUAGE=nb:Ventet februar 2025. Bare måneden er oppgitt. Hendelsen ligger på månedens siste dag.',
    )
    expect(year).toContain(
      'DESCRIPTION;LANGUAGE=nb:Ventet 2025. Bare året er oppgitt. Hendelsen ligger på årets siste dag.',
    )
    expect(day).toContain('DESCRIPTION;LANGUAGE=nb:Ventet 4. mai 2026.')
  })

  test('has what RFC 5545 asks for', () => {
    const all = lines(written())
    expect(all.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      expect.stringMatching(/^PRODID:/),
    ])
    expect(all.slice(-2)).toEqual(['END:VCALENDAR', ''])
    for (const event of events(written())) {
      expect(event.filter((line) => /^UID:urn:siktemal:[0-9a-f]{32}$/.test(line))).toHaveLength(1)
      expect(event).toContain('DTSTAMP:20261122T000000Z')
    }
  })

  test('gives the page’s address only where it can be absolute', () => {
    expect(lines(written('en', 'https://monitor.no/'))).toContain(
      'URL:https://monitor.no/en/indicators/waiting',
    )
    expect(written('en')).not.toContain('URL:')
  })

  test('says it in the language asked for', () => {
    expect(lines(written('en'))).toContain('SUMMARY;LANGUAGE=en:New figures: Waiting time')
  })
})

test('backslash, semicolon, comma and line break are escaped, control characters replaced', () => {
  const event = { uid: 'a', day: '2026-01-01', description: '', url: null }
  const text = calendar({
    name: 'x',
    language: 'nb',
    stamp: '2026-01-01',
    events: [{ ...event, summary: 'a\\b;c,d\r\ne\nf\u0000\tg' }],
  })
  expect(lines(text)).toContain('SUMMARY;LANGUAGE=nb:a\\\\b\\;c\\,d\\ne\\nf\uFFFD\tg')
})

propertyTest.prop([fc.string({ unit: 'binary', maxLength: 300 })], { numRuns: 100 })(
  'no line has more than 75 octets, none is cut inside a character, and no text begins a line of its own',
  (summary) => {
    const event = { uid: 'a', day: '2026-01-01', description: summary, url: null }
    const text = calendar({
      name: summary,
      language: 'en',
      stamp: '2026-01-01',
      events: [{ ...event, summary }],
    })
    const encoder = new TextEncoder()
    const octets = text.split('\r\n').map((line) => encoder.encode(line).length)
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(text).not.toMatch(/\p{Surrogate}/u)
    expect(lines(text)).toHaveLength(18)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  },
)

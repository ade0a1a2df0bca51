import { describe, expect, test } from 'vitest'
import type { Language } from '@/core/model'
import { assessTargets } from '@/core/page/assessedTarget'
import { changeLog } from '@/core/page/changeLog'
import { feed } from '@/publish/feed'
import type { Publication } from '@/publish/publication'
import { monitorOf } from '../../helpers/folder'
import { hostile, richFolder } from '../../helpers/richFolder'
import { smallFolder } from '../../helpers/smallFolder'

interface Told {
  readonly texts?: Readonly<Record<string, string>>
  readonly today?: string
  readonly language?: Language
  readonly url?: string | null
}

function publication(told: Told = {}): Publication {
  const { texts = smallFolder, today = '2026-11-22', language = 'nb', url = null } = told
  const monitor = monitorOf(texts)
  const clock = { today, knownOn: null }
  return {
    monitor,
    targets: assessTargets(monitor, clock),
    clock,
    language,
    site: { url },
    scope: 'Prøve',
  }
}

function all(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, found = '']) => found)
}

const titles = /<entry>\s*<id>[^<]*<\/id>\s*<title>([^<]*)</g
const ids = /<entry>\s*<id>([^<]*)</g

describe('the feed of changes', () => {
  const xml = feed(publication())

  test('tells figures, verdicts, targets and measures as they became known, the newest first', () => {
    expect(all(xml, titles).map((title) => title.replaceAll('\u00A0', ' '))).toEqual([
      'Ventetid: ny vurdering',
      'Eksport (Gammel): nytt tall for 2020, 19,0 mrd. kr',
      'Eksport: tallet for 2023 er endret fra 29,0 til 26,0 mrd. kr',
      'Tiltak 1 i Planen: Satsing',
      'Ventetid: nytt tall for 2023, 63 dager',
      'Nytt mål: Flere bedrifter skal lykkes.',
      'Eksport: nytt tall for 2023, 29,0 mrd. kr',
      'Tiltak 1 i Planen: Satsing',
      'Eksport: nytt tall for 2021, om lag 22 mrd. kr',
      'Eksport: nytt tall for 2020, 20,0 mrd. kr',
      'Ventetid: nytt tall for 2020, 60 dager',
      'Eksport (Gammel): nytt tall for 2019, 18,0 mrd. kr',
    ])
  })

  test('says when, how many others and from which source', () => {
    expect(xml).toContain(
      '<summary>I rute → På vei, men for sakte. I tillegg: ett nytt tall. Publisert 7. november 2024. Kilde: Rapporten – Kontoret.</summary>',
    )
  })

  test('is as new as its newest entry', () => {
    expect(all(xml, /<updated>([^<]*)</g).slice(0, 2)).toEqual([
      '2025-01-01T00:00:00Z',
      '2025-01-01T00:00:00Z',
    ])
  })

  test('leaves out what is not known yet', () => {
    const then = feed(publication({ today: '2024-11-06' }))
    expect(all(then, titles)).toHaveLength(9)
    expect(then).not.toContain('26,0')
  })

  test('without any figure is still a feed, as new as the day', () => {
    const empty = feed(
      publication({
        texts: {
          ...smallFolder,
          'indicators/exports.csv': 'period,series,value\n',
          'indicators/waiting.csv': 'period,value\n',
          'plans/plan.yaml': 'title: Planen\n',
        },
      }),
    )
    expect(all(empty, /<updated>([^<]*)</g)).toEqual(['2026-11-22T00:00:00Z'])
  })

  test('has what Atom asks for: id, title, updated, author and a link to itself', () => {
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb">')
    expect(xml).toContain('<title>Prøve: endringer</title>')
    expect(xml).toMatch(/<feed[^>]*>\s*<id>urn:siktemal:[0-9a-f]{32}<\/id>/)
    expect(xml).toMatch(/<author>\s*<name>Prøve<\/name><\/author>/)
    expect(xml).toContain('<link rel="self" type="application/atom+xml" href="feed.xml"/>')
  })
})

describe('the id of an entry', () => {
  const own = all(feed(publication()), ids)

  test('is its own', () => {
    expect(new Set(own).size).toBe(own.length)
  })

  test('stays when the site is built on another day or moves', () => {
    const later = feed(publication({ today: '2027-01-01', url: 'https://new.example.org/' }))
    expect(all(later, ids)).toEqual(own)
  })

  test('stays when a later figure comes', () => {
    const csv = `${smallFolder['indicators/waiting.csv'] ?? ''}2024,61,2025-09-01,undated\n`
    const more = feed(publication({ texts: { ...smallFolder, 'indicators/waiting.csv': csv } }))
    expect(all(more, ids).slice(1)).toEqual(own)
  })

  test('is another in another language', () => {
    const english = all(feed(publication({ language: 'en' })), ids)
    expect(english.filter((id) => own.includes(id))).toEqual([])
  })
})

test('links are absolute where the site’s address is known, and lead to the same language', () => {
  const xml = feed(publication({ language: 'en', url: 'https://monitor.no/' }))
  expect(xml).toContain('href="https://monitor.no/en/feed.xml"')
  expect(xml).toContain('href="https://monitor.no/en/indicators/exports"')
  expect(feed(publication({ language: 'en' }))).toContain('href="../en/indicators/exports"')
})

test('a figure without a date says so; one with only a month or a year says that', () => {
  const csv = 'period,value,published\n2018,70,\n2019,69,2020-05\n2020,68,2021\n'
  const xml = feed(publication({ texts: { ...smallFolder, 'indicators/waiting.csv': csv } }))
  expect(xml).toContain('Kilden har ingen dato. Tallet regnes som kjent fra 31. desember 2018.')
  expect(xml).toContain('<updated>2020-05-31T00:00:00Z</updated>')
  expect(xml).toContain('Publisert mai 2020.')
  expect(xml).toContain('Publisert 2021.')
})

test('markup in a text is text', () => {
  const xml = feed(publication({ texts: richFolder }))
  expect(xml).toContain('&lt;/script&gt;&lt;b x=&quot;1&quot;&gt;&amp;amp;')
  expect(xml).not.toContain(hostile.slice(0, 9))
})

test('the feed ends after a hundred entries', () => {
  const rows = Array.from({ length: 120 }, (_, index) => `${String(1900 + index)},${String(index)}`)
  const texts = {
    ...smallFolder,
    'indicators/waiting.csv': `period,value\n${rows.join('\n')}\n`,
  }
  expect(changeLog(publication({ texts })).length).toBeGreaterThan(100)
  expect(all(feed(publication({ texts })), ids)).toHaveLength(100)
})

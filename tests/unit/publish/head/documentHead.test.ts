import { describe, expect, test } from 'vitest'
import type { Language } from '@/core/model'
import { assessTargets } from '@/core/page/assessedTarget'
import { documentHead } from '@/publish/head/documentHead'
import type { PageCard } from '@/publish/share/pageCard'
import { monitorOf } from '../../../helpers/folder'
import { hostile, richFolder } from '../../../helpers/richFolder'

const monitor = monitorOf(richFolder)
const clock = { today: '2026-11-22', knownOn: null }
const context = { monitor, clock, targets: assessTargets(monitor, clock) }

function headOf(
  route: string,
  more: { language?: Language; url?: string; base?: string; card?: PageCard; embeds?: string } = {},
): readonly string[] {
  const { language = 'nb', url = null, base = '/', card = null, embeds = null } = more
  const head = { title: `Tittel ${hostile}`, description: 'Om siden' }
  return documentHead({ head, language, route, card, embeds }, { context, base, site: { url } })
}

function schemaOf(lines: readonly string[]): Record<string, unknown> {
  const script = lines.find((line) => line.includes('application/ld+json')) ?? ''
  const json = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(script)?.[1] ?? 'null'
  return JSON.parse(json) as Record<string, unknown>
}

describe('addresses', () => {
  test('are whole where the site knows its own, with the default language for everybody else', () => {
    const lines = headOf('indicators/share', { language: 'en', url: 'https://monitor.no/' })
    expect(lines).toContain('<link rel="canonical" href="https://monitor.no/en/indicators/share">')
    expect(lines).toContain(
      '<link rel="alternate" hreflang="nb" href="https://monitor.no/indicators/share">',
    )
    expect(lines).toContain(
      '<link rel="alternate" hreflang="x-default" href="https://monitor.no/indicators/share">',
    )
    expect(lines).toContain(
      '<meta property="og:url" content="https://monitor.no/en/indicators/share">',
    )
  })

  test('stand below the base where it does not', () => {
    const lines = headOf('', { language: 'en', base: '/x/' })
    expect(lines).toContain('<link rel="canonical" href="/x/en">')
    expect(lines).toContain('<link rel="manifest" href="/x/en/manifest.webmanifest">')
  })
})

describe('what is shared', () => {
  test('has title, description, language and its twins', () => {
    const lines = headOf('about')
    expect(lines).toContain('<meta property="og:locale" content="nb_NO">')
    expect(lines).toContain('<meta property="og:locale:alternate" content="en_GB">')
    expect(lines).toContain('<meta property="og:site_name" content="Prøve">')
    expect(lines).toContain('<meta property="og:description" content="Om siden">')
    expect(lines).toContain('<meta name="twitter:card" content="summary">')
  })

  test('has its picture with size and words', () => {
    const card: PageCard = {
      path: 'share/nb/site.png',
      card: { kind: 'plain', siteName: 'Siktemål', title: 'Prøve', lead: 'Om <alt>', foot: [] },
    }
    const lines = headOf('about', { card, url: 'https://monitor.no/' })
    expect(lines).toContain(
      '<meta property="og:image" content="https://monitor.no/share/nb/site.png">',
    )
    expect(lines).toContain('<meta property="og:image:width" content="1200">')
    expect(lines).toContain('<meta property="og:image:alt" content="Prøve. Om &lt;alt&gt;.">')
    expect(lines).toContain('<meta name="twitter:card" content="summary_large_image">')
  })
})

test('each language has its own feed and calendar', () => {
  const lines = headOf('about', { language: 'en' })
  expect(lines).toContain(
    '<link rel="alternate" type="application/atom+xml" title="Trial: changes" href="/en/feed.xml">',
  )
  expect(lines.filter((line) => line.includes('text/calendar'))).toHaveLength(1)
})

test('no text of the data folder becomes markup', () => {
  for (const route of ['', 'indicators/share', 'about']) {
    const html = headOf(route).join('')
    expect(html.match(/<\/script>/g) ?? []).toHaveLength(route === 'about' ? 0 : 1)
    expect(html).not.toContain('<b x=')
  }
})

describe('the data set', () => {
  const schema = schemaOf(headOf('indicators/share', { url: 'https://monitor.no/' }))

  test('says what the folder says', () => {
    expect(schema).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: hostile,
      description: 'Hvor mange? En andel.',
      identifier: 'https://monitor.no/catalog.jsonld#datasets/share',
      url: 'https://monitor.no/indicators/share',
      inLanguage: 'nb',
      publisher: { '@type': 'Organization', name: 'Kontoret', url: 'https://office.example.org/' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      datePublished: '2022-02-01',
      temporalCoverage: '2021-10-01/2021-12-31',
      spatialCoverage: [{ '@type': 'Place', name: 'Nord' }],
      variableMeasured: { '@type': 'PropertyValue', name: hostile, unitText: 'prosent' },
      measurementTechnique: 'En andel.',
      keywords: ['andel', hostile, 'Helse'],
    })
  })

  test('names its files and its sources', () => {
    expect(schema['distribution']).toMatchObject([
      { encodingFormat: 'text/csv', contentUrl: 'https://monitor.no/data/share.csv' },
      { encodingFormat: 'text/csv', contentUrl: 'https://monitor.no/data/share.nb.csv' },
      {
        encodingFormat: 'application/json',
        contentUrl: 'https://monitor.no/api/v1/indicators/share.json',
      },
    ])
    expect(schema['isBasedOn']).toMatchObject([
      { name: 'Rapporten', url: 'https://example.org/report', datePublished: '2022-03-01' },
      { name: 'Notatet' },
    ])
  })

  test('leaves out what nobody says', () => {
    const bare = schemaOf(headOf('indicators/beds'))
    expect(bare).toMatchObject({ name: 'Senger', description: 'Senger' })
    for (const key of ['temporalCoverage', 'spatialCoverage', 'isBasedOn', 'measurementTechnique'])
      expect(bare).not.toHaveProperty(key)
  })
})

test('the overview is a catalogue of the indicators', () => {
  const schema = schemaOf(headOf('', { language: 'en' }))
  expect(schema).toMatchObject({
    '@type': 'DataCatalog',
    name: 'Trial',
    description: 'How is it going?',
    url: '/en',
  })
  expect(schema['dataset']).toContainEqual({
    '@type': 'Dataset',
    '@id': '/en/indicators/exports',
    name: 'Exports',
  })
})

test('other pages have no data of their own', () => {
  expect(schemaOf(headOf('about'))).toBeNull()
})

test('an embed is found at the page that it is a part of, by nobody who searches, and its links leave the frame', () => {
  const lines = headOf('embed/indicators/share', {
    ...{ language: 'en', url: 'https://monitor.no/', embeds: 'indicators/share' },
  }).join('\n')
  expect(lines).toContain('<meta name="robots" content="noindex">')
  expect(lines).toContain('<link rel="canonical" href="https://monitor.no/en/indicators/share">')
  expect(lines).toContain('<base target="_blank">')
  expect(lines).not.toMatch(/og:|hreflang|manifest|ld\+json|feed/)
})

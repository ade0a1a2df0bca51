import { describe, expect, test } from 'vitest'
import { catalogue } from '@/publish/catalogue'
import type { Node } from '@/publish/linkedData'
import { monitorOf } from '../../helpers/folder'
import { hostile, richFolder } from '../../helpers/richFolder'
import { smallFolder } from '../../helpers/smallFolder'

const eu = 'http://publications.europa.eu/resource/authority'

function published(texts = richFolder, url: string | null = null): Node {
  return catalogue(monitorOf(texts), { site: { url }, scope: 'Prøve', today: '2026-11-22' })
}

function nodes(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  return [node, ...Object.values(node).flatMap(nodes)]
}

function ofType(type: string, node: Node): readonly Node[] {
  return nodes(node).filter((each) => [each['@type']].flat().includes(type))
}

function dataset(id: string, node: Node): Node {
  const found = ofType('dcat:Dataset', node).find((each) =>
    String(each['@id']).endsWith(`#datasets/${id}`),
  )
  if (!found) throw new Error(`no data set ${id}`)
  return found
}

const own = published()

describe('the catalogue', () => {
  test('has what DCAT-AP-NO requires: title, description, publisher and contact', () => {
    expect(own).toMatchObject({
      '@id': 'catalog.jsonld#catalog',
      '@type': 'dcat:Catalog',
      'dct:title': [
        { '@value': 'Prøve', '@language': 'nb' },
        { '@value': 'Trial', '@language': 'en' },
      ],
      'dct:description': [
        { '@value': hostile, '@language': 'nb' },
        { '@value': 'How is it going?', '@language': 'en' },
      ],
      'dct:publisher': {
        '@id': 'catalog.jsonld#publisher',
        '@type': ['foaf:Agent', 'org:Organization'],
        'foaf:name': [
          { '@value': 'Kontoret', '@language': 'nb' },
          { '@value': 'The office', '@language': 'en' },
        ],
      },
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': [{ '@value': 'Redaksjonen', '@language': 'nb' }],
        'vcard:hasEmail': { '@id': 'mailto:post@office.example.org' },
      },
    })
  })

  test('names languages, themes, place and licence from the EU’s vocabularies', () => {
    expect(own).toMatchObject({
      'dct:language': [{ '@id': `${eu}/language/NOB` }, { '@id': `${eu}/language/ENG` }],
      'dcat:themeTaxonomy': { '@id': `${eu}/data-theme` },
      'dct:spatial': expect.arrayContaining([{ '@id': `${eu}/country/NOR` }]),
      'dct:license': { '@id': `${eu}/licence/CC_BY_4_0` },
      'dct:modified': { '@value': '2024-12-01', '@type': 'xsd:date' },
    })
  })

  test('declares every prefix that it uses', () => {
    const context = Object.keys(own['@context'] as Node)
    const names = nodes(own)
      .filter((node) => node !== own['@context'])
      .flatMap((node) => [...Object.keys(node), ...[node['@type'] ?? []].flat().map(String)])
      .filter((name) => !name.startsWith('@'))
    const prefixes = new Set(names.map((name) => name.split(':')[0] ?? ''))
    expect([...prefixes].filter((prefix) => !context.includes(prefix))).toEqual([])
  })

  test('has one data set for each indicator, each a thing of its own', () => {
    const ids = ofType('dcat:Dataset', own).map((node) => node['@id'])
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
  })
})

describe('a data set', () => {
  const share = dataset('share', own)

  test('has what DCAT-AP-NO requires: title, description, publisher, contact and theme', () => {
    expect(share).toMatchObject({
      'dct:title': [
        { '@value': hostile, '@language': 'nb' },
        { '@value': 'Share', '@language': 'en' },
      ],
      'dct:description': [{ '@value': 'En andel.', '@language': 'nb' }],
      'dct:publisher': { '@id': 'catalog.jsonld#publisher' },
      'dcat:contactPoint': { '@id': 'catalog.jsonld#contact' },
      'dcat:theme': [{ '@id': `${eu}/data-theme/HEAL` }, { '@id': `${eu}/data-theme/ECON` }],
    })
  })

  test('says how often, how open, where, from when to when, and of what', () => {
    expect(share).toMatchObject({
      'dct:accrualPeriodicity': { '@id': `${eu}/frequency/QUARTERLY` },
      'dct:accessRights': { '@id': `${eu}/access-right/PUBLIC` },
      'dct:spatial': expect.arrayContaining([{ '@id': `${eu}/country/NOR` }]),
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@value': '2021-10-01', '@type': 'xsd:date' },
        'dcat:endDate': { '@value': '2021-12-31', '@type': 'xsd:date' },
      },
      'dcat:keyword': [
        { '@value': 'andel', '@language': 'nb' },
        { '@value': hostile, '@language': 'nb' },
      ],
    })
  })

  test('names its sources', () => {
    expect(share['dct:provenance']).toEqual([
      {
        '@type': 'dct:ProvenanceStatement',
        'rdfs:label': 'Rapporten',
        'rdfs:comment': 'Kontoret',
        'rdfs:seeAlso': { '@id': 'https://example.org/report' },
      },
      { '@type': 'dct:ProvenanceStatement', 'rdfs:label': 'Notatet' },
    ])
  })

  test('can be had as CSV, as CSV for Excel, and its metadata as JSON', () => {
    const files = ofType('dcat:Distribution', share)
    expect(files.map((file) => file['dcat:downloadURL'])).toEqual([
      { '@id': 'data/share.csv' },
      { '@id': 'data/share.nb.csv' },
      { '@id': 'api/v1/indicators/share.json' },
    ])
    for (const file of files) {
      expect(file).toMatchObject({
        'dcat:accessURL': { '@id': 'indicators/share' },
        'dct:license': { '@id': `${eu}/licence/CC_BY_4_0` },
      })
    }
    expect(files[0]).toMatchObject({
      'dct:format': { '@id': `${eu}/file-type/CSV` },
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
    })
    expect(files[2]).toMatchObject({
      'dct:format': { '@id': `${eu}/file-type/JSON` },
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/json' },
    })
  })

  test('without a figure has no time, without a definition its question or title', () => {
    const beds = dataset('beds', own)
    expect(beds).not.toHaveProperty('dct:temporal')
    expect(beds['dct:description']).toEqual([{ '@value': 'Senger', '@language': 'nb' }])
  })
})

test('a monitor that gives no more than it must still has all that is required', () => {
  const plain = published(smallFolder)
  expect(plain).toMatchObject({
    'dct:publisher': { 'foaf:name': [{ '@value': 'Prøve' }, { '@value': 'Trial' }] },
    'dcat:contactPoint': { 'vcard:fn': [{ '@value': 'Prøve' }, { '@value': 'Trial' }] },
    'dct:description': [{ '@value': 'Prøve' }, { '@value': 'Trial' }],
  })
  expect(plain).not.toHaveProperty('dct:license')
  expect(dataset('exports', plain)['dcat:theme']).toEqual([{ '@id': `${eu}/data-theme/GOVE` }])
})

test('a licence nobody lists is its address, or a statement of rights', () => {
  const licensed = (licence: string): Node =>
    published({
      ...smallFolder,
      'monitor.yaml': `${smallFolder['monitor.yaml'] ?? ''}licence: ${licence}\n`,
    })
  expect(licensed('https://example.org/l')['dct:license']).toEqual({
    '@id': 'https://example.org/l',
  })
  const asked = licensed('Spør oss')
  expect(asked['dct:rights']).toEqual({ '@type': 'dct:RightsStatement', 'rdfs:label': 'Spør oss' })
  expect(ofType('dcat:Distribution', asked)[0]).toHaveProperty('dct:rights')
  expect(asked).not.toHaveProperty('dct:license')
})

describe('addresses', () => {
  test('are absolute where the site’s address is known', () => {
    const absolute = published(richFolder, 'https://monitor.no/x/')
    const addresses = nodes(absolute).flatMap((node) => node['@id'] ?? [])
    expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(String(address)))).toEqual(
      [],
    )
    const share = 'https://monitor.no/x/catalog.jsonld#datasets/share'
    expect(dataset('share', absolute)).toMatchObject({ '@id': share, 'dct:identifier': share })
  })

  test('are relative to the file where it is not; identifiers are then urns', () => {
    expect(dataset('share', own)['@id']).toBe('catalog.jsonld#datasets/share')
    const identifiers = nodes(own).flatMap((node) => node['dct:identifier'] ?? [])
    expect(identifiers).toHaveLength(5)
    expect(identifiers.every((each) => /^urn:siktemal:[0-9a-f]{32}$/.test(String(each)))).toBe(true)
  })

  test('that are no http(s) addresses are left out', () => {
    // The reader reports such an address already; the catalogue does not rely on it.
    const monitor = monitorOf(richFolder)
    const source = (id: string, title: string, url: string) => ({
      ...{ id, url, published: null, licence: null, publisher: {} },
      title: { [monitor.settings.defaultLanguage]: title },
    })
    const sources = {
      report: source('report', 'R', 'javascript:alert(1)'),
      undated: source('undated', 'U', 'https://x.no/a b'),
    }
    const odd = catalogue(
      { ...monitor, sources },
      { site: { url: null }, scope: 'Prøve', today: '2026-11-22' },
    )
    expect(dataset('share', odd)['dct:provenance']).toEqual([
      { '@type': 'dct:ProvenanceStatement', 'rdfs:label': 'R' },
      {
        '@type': 'dct:ProvenanceStatement',
        'rdfs:label': 'U',
        'rdfs:seeAlso': { '@id': 'https://x.no/a%20b' },
      },
    ])
  })
})

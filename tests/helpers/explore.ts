import { fc } from '@fast-check/vitest'
import { readAddress } from '@/core/explore/address'
import type { ExploreData } from '@/core/explore/exploreContext'
import { exploreView } from '@/core/explore/exploreView'
import { subjectOf, type Subject } from '@/core/explore/subject'
import type { ExploreView } from '@/core/explore/view'
import type { Language, Monitor } from '@/core/model'
import { indicatorBundle } from '@/core/page/indicatorBundle'
import { readMonitor } from '@/core/read/monitor'

/** Two countries by sponsor, with a total, a break, a hole, a forecast, marks of every kind. */
export const exploreFolder: Readonly<Record<string, string>> = {
  'monitor.yaml': `
title: Prøve
languages: [nb, en]
default_language: nb
areas: [{ id: health, title: { nb: Helse, en: Health } }, { id: empty, title: Tomt }]
`,
  'sources.yaml': `
office: { title: { nb: Kontoret }, publisher: Staten, url: https://example.org, published: '2025-03', licence: CC BY 4.0 }
note: { title: Notatet, licence: unknown }
`,
  'events.yaml': `
- { date: '2021-05-01', text: { nb: Ny lov }, indicators: [trials, beds] }
- { date: '1990', text: { nb: Lenge siden }, indicators: [trials] }
`,
  'indicators/trials.yaml': `
title: { nb: Studier, en: Trials }
area: health
unit: { code: trials, text: { nb: studier, en: trials }, kind: count }
decimals: 0
frequency: annual
concept: trials
definition: { nb: Søknader. }
counts: { nb: [Legemidler] }
dimensions:
  - id: country
    title: { nb: Land, en: Country }
    kind: region
    additive: false
    values:
      - { id: north, title: { nb: Nord }, tile: [1, 0] }
      - { id: south, title: { nb: Sør }, tile: [0, 2] }
      - { id: all, title: { nb: Begge } }
  - id: sponsor
    title: { nb: Sponsor }
    additive: true
    total: total
    values: [{ id: total, title: { nb: I alt } }, { id: industry, title: Industri }, { id: other, title: Andre }]
headline: { country: north, sponsor: total }
breaks: [{ period: '2023', where: { country: north }, text: { nb: Ny telling } }]
`,
  'indicators/trials.csv': `period,country,sponsor,value,low,high,qualifier,status,published,source,note_nb
2020,north,total,100,,,exact,final,,office,
2020,north,industry,60,,,exact,final,,office,
2020,north,other,40,,,exact,final,,office,
2021,north,total,120,110,130,about,final,,office,Rundt regnet
2021,north,industry,70,,,exact,final,,office,
2021,north,other,50,,,exact,final,,office,
2022,north,total,90,,,under,preliminary,,note,
2023,north,total,80,,,exact,final,,office,
2024,north,total,88,,,exact,estimate,,office,
2025,north,total,95,,,exact,forecast,,office,
2020,south,total,200,,,exact,final,,office,
2020,south,industry,50,,,exact,final,,office,
2020,south,other,150,,,exact,final,,office,
2021,south,total,:,,,exact,final,,office,
2022,south,total,180,,,exact,final,,office,
2023,south,total,190,,,exact,final,,office,
2024,south,total,210,,,exact,final,,,
`,
  'indicators/started.yaml': `
title: Startede studier
area: health
unit: { code: trials, text: studier, kind: count }
frequency: annual
concept: trials
counts_not: { nb: [Bare søkt om] }
dimensions:
  - { id: series, title: Serie, kind: definition, values: [{ id: a, title: Register }, { id: b, title: Avis }] }
headline: { series: a }
`,
  'indicators/started.csv': `period,series,value
2021,a,40
2022,a,44
2021,b,55
`,
  'indicators/beds.yaml': `
title: Senger
area: health
unit: { code: percent, text: prosent, kind: percent }
decimals: 1
frequency: quarterly
dimensions:
  - { id: country, title: Land, kind: region, additive: false, values: [{ id: north, title: Nord }, { id: south, title: Sør }] }
headline: { country: north }
`,
  'indicators/beds.csv': `period,country,value
2020-Q1,north,10.5
2020-Q2,north,11
2021-Q1,north,12
2021-Q2,north,0
2020-Q1,south,-3
`,
  'indicators/people.yaml': `
title: Folketall
area: health
unit: { code: persons, text: personer, kind: count }
frequency: annual
concept: population
dimensions:
  - { id: country, title: Land, kind: region, values: [{ id: both, title: Begge }, { id: north, title: Nord }] }
headline: { country: both }
`,
  'indicators/people.csv': `period,country,value,source
2020,both,5000,office
2021,both,5100,office
2020,north,1000,office
2021,north,1100,office
2022,north,1100,office
`,
  'indicators/spending.yaml': `
title: Utgifter
area: health
unit: { code: number, text: antall, kind: amount }
frequency: biennial
`,
  'indicators/spending.csv': `period,value
2019,7
2021,8.25
2023,0
`,
  'indicators/empty.yaml': `
title: Uten tall
area: health
unit: { code: index, text: indeks, kind: index }
frequency: irregular
`,
  'indicators/empty.csv': 'period,value\n2020,..\n',
}

const encoder = new TextEncoder()

/** The monitor of some files; a test whose files are wrong is broken. */
export function exploreMonitor(more: Readonly<Record<string, string>> = {}): Monitor {
  const files = Object.entries({ ...exploreFolder, ...more })
  const bytes = new Map(files.map(([path, text]) => [path, encoder.encode(text)]))
  const { monitor } = readMonitor(bytes, { language: 'nb', unread: new Map() })
  if (!monitor) throw new Error('no monitor')
  return monitor
}

const usual = exploreMonitor()

export function subject(id: string, monitor: Monitor = usual): Subject {
  const bundle = indicatorBundle(monitor, id)
  const indicator = monitor.indicators.find((one) => one.id === id)
  if (!bundle || !indicator) throw new Error(`no indicator ${id}`)
  return subjectOf(bundle, indicator.observations)
}

export interface Asked {
  readonly language?: Language
  readonly withPeople?: boolean
  readonly failed?: readonly string[]
  readonly monitor?: Monitor
}

/** The view of an address, as the page makes it. */
export function viewOf(address: string, asked: Asked = {}): ExploreView {
  const { language = 'nb', withPeople = false, failed = [], monitor = usual } = asked
  const read = readAddress(Object.fromEntries(new URLSearchParams(address)))
  const known = new Set(monitor.indicators.map(({ id }) => id))
  const data: ExploreData = {
    subjects: read.question.indicators
      .filter((id) => known.has(id) && !failed.includes(id))
      .map((id) => subject(id, monitor)),
    population: withPeople ? subject('people', monitor) : null,
  }
  return exploreView({ ...read, language, failed }, data)
}

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values])

/** Addresses of every kind, many of them asking for what cannot be done. */
export const arbitraryAddress: fc.Arbitrary<string> = fc
  .record({
    i: some(['trials', 'started', 'beds', 'spending', 'empty', 'people', 'gone']),
    series: some(['country', 'sponsor', 'series', 'gone']),
    multiples: some(['country', 'sponsor', 'series']),
    country: some(['north', 'south', 'all', 'gone']),
    sponsor: some(['total', 'industry', 'other']),
    chart: fc.constantFrom('line', 'bar', 'dot', 'slope', 'map', 'table', 'pie'),
    measure: fc.constantFrom('value', 'index', 'share', 'change', 'growth', 'per_capita', ''),
    scale: fc.constantFrom('linear', 'log'),
    from: fc.constantFrom('', '2019', '2021', '2021-Q2', '2023', '2099'),
    to: fc.constantFrom('', '2020', '2022', '2024', 'x'),
    base: fc.constantFrom('', '2020', '2021', '1999'),
    mark: some(['trials.north', 'trials.south', 'started.b', 'gone']),
    others: fc.constantFrom('', 'hide'),
    known: fc.constantFrom('', '2022-01-01'),
  })
  .map(({ country, sponsor, ...rest }) => {
    const entries = Object.entries({ ...rest, 'd.country': country, 'd.sponsor': sponsor })
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value])
      .filter(([, value]) => value !== '')
    return new URLSearchParams(entries as [string, string][]).toString()
  })

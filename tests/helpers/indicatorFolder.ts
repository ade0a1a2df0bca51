import type { Language } from '@/core/model'
import { indicatorBundle, type IndicatorBundle } from '@/core/page/indicatorBundle'
import { indicatorContext, type IndicatorContext } from '@/core/page/indicatorContext'
import { indicatorPage, type IndicatorPageModel } from '@/core/page/indicatorPage'
import { monitorOf } from './folder'

/** One indicator with everything its page can show: two definitions, a break, revisions, four targets. */
export const indicatorFolder: Readonly<Record<string, string>> = {
  'monitor.yaml': `
title: { nb: Prøve, en: Trial }
languages: [nb, nn, en]
default_language: nb
areas: [{ id: market, title: { nb: Marked } }]
`,
  'sources.yaml': `
old: { title: Gammel rapport, publisher: Kontoret, published: '2022-06' }
new: { title: { nb: Ny rapport, en: New report }, publisher: Byrået, url: https://example.org/new, published: '2025-11-07' }
plan: { title: Planen selv, url: https://example.org/plan }
unused: { title: Ubrukt }
`,
  'bodies.yaml': `
nfd: { name: { nb: Departementet, en: The ministry } }
dmp: { name: { nb: Direktoratet } }
other: { name: { nb: En annen } }
`,
  'events.yaml': `
- { date: '2024-02', text: { nb: Satsing }, indicators: [exports], source: plan }
- { date: '2023-11-15', text: { nb: Råd }, indicators: [exports] }
- { date: '2020', text: { nb: Pandemi }, indicators: [exports, beds] }
- { date: '2021-01', text: { nb: Annet }, indicators: [beds] }
`,
  'indicators/exports.yaml': `
title: { nb: Eksport, en: Exports }
question: { nb: Hvor mye selges ut? }
area: market
unit: { code: nok-bn, text: { nb: mrd. kr, en: NOK bn }, kind: amount }
decimals: 1
concept: exports
definition: { nb: Eksportinntekter. }
counts: { nb: [Legemidler], en: [Medicines] }
counts_not: { nb: [Datterselskaper] }
frequency: annual
next_release: '2026-11'
related: [beds, foreign]
dimensions:
  - { id: series, title: { nb: Tallserie }, kind: definition, additive: false, values: [{ id: revised, title: { nb: Ny serie } }, { id: earlier, title: { nb: Eldre serie } }, { id: unused, title: { nb: Ubrukt serie } }] }
  - { id: region, title: { nb: Region }, kind: region, additive: true, values: [{ id: all, title: { nb: Hele landet } }, { id: west, title: { nb: Vest } }] }
headline: { series: revised, region: all }
breaks: [{ period: 2020, where: { series: earlier }, text: { nb: Ny telling i 2020 } }]
`,
  'indicators/exports.csv': `period,series,region,value,low,high,qualifier,status,published,source,note_nb
2019,earlier,all,25,,,nearly,final,2022-06,old,
2020,earlier,all,27.2,,,over,final,2022-06,old,
2021,revised,all,22,21,23,about,estimate,2023-11-01,old,Grunnlag for målet
2022,revised,all,..,,,,,,,
2024,revised,all,29,,,about,estimate,2025-06-01,old,Foreløpig anslag
2024,revised,all,25.9,,,exact,preliminary,2025-11-07,new,
2025,revised,all,26.9,,,under,forecast,2025-11-07,new,
2024,revised,west,5,,,exact,final,2025-11-07,new,
`,
  'indicators/foreign.yaml': `
title: { nb: Inntekter ute }
area: market
unit: { code: nok-bn, text: { nb: mrd. kr }, kind: amount }
concept: exports
definition: { nb: Også salg fra datterselskaper. }
counts_not: { nb: [Salg i Norge] }
frequency: annual
`,
  'indicators/foreign.csv': `period,value,source\n2023,40,old\n`,
  'indicators/beds.yaml': `
title: { nb: Senger }
area: market
unit: { code: number, text: { nb: senger }, kind: count }
frequency: irregular
`,
  'indicators/beds.csv': `period,value\n2019,..\n`,
  'plans/plan.yaml': `
title: { nb: Planen, en: The plan }
targets:
  - { id: fifty, indicator: exports, text: { nb: Eksporten skal til 50. }, direction: up, baseline: { period: 2021 }, goal: { value: 50 }, due: 2030, standing: adopted, adopted: '2024-02', source: plan }
  - { id: fifty-too, indicator: exports, text: { nb: Rådet vil også til 50. }, direction: up, baseline: { period: 2021 }, goal: { value: 50 }, due: 2030, standing: recommended }
  - { id: west, indicator: exports, where: { region: west }, text: { nb: Vest skal opp. }, direction: up, goal: { value: 9 }, due: 2030 }
  - { id: more, indicator: exports, text: { nb: Eksporten skal opp. }, direction: up }
  - { id: beds, indicator: beds, text: { nb: Flere senger. }, direction: up, goal: { factor: 2 }, due: 2030 }
measures:
  - { number: '1', title: { nb: Satsing }, responsible: [nfd], with: [dmp], status: ongoing, status_date: '2024-02', status_source: plan, indicators: [exports] }
  - { number: '2', title: { nb: Råd }, status: unknown, targets: [fifty] }
  - { number: '3', title: { nb: Senger }, status: done, indicators: [beds] }
`,
}

/** The bundle and the figures of one of the folder's indicators. */
export function bundleOf(
  id = 'exports',
  files: Readonly<Record<string, string>> = indicatorFolder,
): { bundle: IndicatorBundle; observations: IndicatorContext['indicator']['observations'] } {
  const monitor = monitorOf(files)
  const bundle = indicatorBundle(monitor, id)
  const indicator = monitor.indicators.find((one) => one.id === id)
  if (!bundle || !indicator) throw new Error(`no indicator ${id}`)
  return { bundle, observations: indicator.observations }
}

export interface PageOptions {
  readonly id?: string
  readonly language?: Language
  readonly where?: Readonly<Record<string, string>>
  readonly knownOn?: string | null
  readonly files?: Readonly<Record<string, string>>
}

/** The context of a page on 1 January 2026, in bokmål unless told otherwise. */
export function contextOf(options: PageOptions = {}): IndicatorContext {
  const { id, language = 'nb', where = {}, knownOn = null, files } = options
  const { bundle, observations } = bundleOf(id, files)
  return indicatorContext(bundle, observations, {
    clock: { today: knownOn ?? '2026-01-01', knownOn },
    ...{ language, where },
  })
}

/** The page model alike. */
export function pageOf(options: PageOptions = {}): IndicatorPageModel {
  const { id, language = 'nb', where = {}, knownOn = null, files } = options
  const { bundle, observations } = bundleOf(id, files)
  return indicatorPage(bundle, observations, {
    clock: { today: knownOn ?? '2026-01-01', knownOn },
    ...{ language, where },
  })
}

/** The folder with one file put in another's place. */
export function folderWith(
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return { ...indicatorFolder, ...files }
}

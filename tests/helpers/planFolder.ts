import type { Language } from '@/core/model'
import { assessTargets } from '@/core/page/assessedTarget'
import type { PageContext } from '@/core/page/pageContext'
import { monitorOf } from './folder'
import { smallFolder } from './smallFolder'

/** The small folder with one of everything that a plan, a body and a request can hold. */
export const planFolder: Readonly<Record<string, string>> = {
  ...smallFolder,
  'bodies.yaml': `
hod: { name: { nb: Helsedepartementet, en: Ministry of Health }, short_name: HOD, kind: ministry, roles: [{ area: health, text: { nb: Eier sykehusene. } }, { area: approval, text: { nb: Godkjenner. } }] }
slv: { name: { nb: Legemiddelverket }, short_name: SLV, to: '2023-12-31', successor: mid }
mid: { name: { nb: Mellometaten }, from: 2024, to: 2024, successor: dmp }
dmp: { name: { nb: Produktdirektoratet }, from: '2025-01-01' }
round: { name: { nb: Rundt }, successor: again }
again: { name: { nb: Om igjen }, successor: round }
self: { name: { nb: Seg selv }, successor: self }
towns: { name: { nb: Kommunene }, kind: municipalities }
silent: { name: { nb: Stille } }
`,
  'plans/plan.yaml': `
title: { nb: Planen, en: The plan }
owner: hod
from: 2021
to: 2025
source: report
areas:
  - { id: approval, title: { nb: Godkjenning, en: Approval }, monitor_area: health }
  - { id: towns, title: { nb: Kommuner }, monitor_area: market }
  - { id: empty, title: { nb: Tomt } }
goals:
  - { id: top, area: approval, text: { nb: Raskere } }
  - { id: sub, area: approval, parent: top, text: { nb: Enda raskere } }
  - { id: subsub, parent: sub, text: { nb: Raskest } }
  - { id: alone, text: { nb: Uten område } }
  - { id: egg, parent: hen, text: { nb: Egget } }
  - { id: hen, parent: egg, text: { nb: Høna } }
  - { id: chick, parent: egg, text: { nb: Kyllingen } }
targets:
  - { id: exports-50, indicator: exports, area: towns, goal_id: sub, text: { nb: Eksporten skal til 50., en: Exports to 50. }, direction: up, baseline: { period: 2020 }, goal: { value: 50 }, due: 2030, source: report }
  - { id: unmeasured, area: approval, text: { nb: Flere skal lykkes. }, direction: up, tags: [Kommuner] }
  - { id: bare, text: { nb: Bare et mål. }, direction: up }
measures:
  - number: '1'
    title: { nb: Første, en: First }
    area: approval
    responsible: [slv]
    status: ongoing
    status_date: '2024-05'
    status_source: report
    history: [{ status: not_started, date: '2022-01-01' }, { status: delayed, date: 2023, source: report }, { status: unknown }]
    comments: [{ by: { nb: Rådet }, text: { nb: Går sent. }, date: '2021-02-08', source: report }, { text: { nb: Nytt. }, date: '2026-01-01' }, { text: { nb: Udatert. } }]
    indicators: [exports, waiting, beds]
    targets: [exports-50]
  - { number: 1.2, title: { nb: Andre }, area: approval, responsible: [hod, towns], with: [hod, slv], status: delayed, targets: [exports-50] }
  - { number: 24/3 b, title: { nb: Tredje }, area: towns, responsible: [hod], status: done, status_date: 2022, targets: [unmeasured] }
  - { number: 4a, title: { nb: Fjerde }, status: not_started, tags: [kommune] }
  - { number: 5, title: { nb: "=1+1" }, area: towns, responsible: [], with: [dmp], targets: [other/elsewhere] }
activities:
  - { title: { nb: Brev }, area: approval, status: { nb: Sendt }, date: '2021-02-08', follow_up: { nb: Svar kom. }, case: 24/3/2021 }
  - { title: { nb: Møte }, status: { nb: Planlagt } }
`,
  'plans/other.yaml': `
title: { nb: En annen }
from: '2024-05-01'
targets:
  - { id: elsewhere, indicator: waiting, text: { nb: Kortere ventetid. }, direction: down, baseline: { period: 2020 }, goal: { value: 70 }, due: 2030 }
measures:
  - { number: 1, title: { nb: Uten område }, responsible: [hod], status: ongoing, indicators: [waiting] }
`,
  'plans/bare.yaml': `
title: { nb: Bar }
to: '2024-06-30'
`,
  'requests.yaml': `
- { id: time, title: { nb: Avsatt tid }, area: health, asked_by: { nb: Rådet }, asked_of: [hod, slv], asked: '2021-03', case: 24/3/2021, source: report }
- { id: beds, title: { nb: Senger }, area: market, asked_by: { nb: Rådet }, asked_of: [hod], asked: '2026-02-28' }
- { id: staff, title: { nb: Ansatte }, answered: '2024-01-11', asked: '2024-01-01', answer: { nb: Finnes ikke. } }
- { id: exports, title: { nb: Eksport }, asked: '2020', indicator: exports }
- { id: undated, title: { nb: Udatert } }
`,
}

/** The plan folder's pages in a language, on a day; `changes` replaces files. */
export function planContext(
  language: Language = 'nb',
  {
    today = '2026-03-01',
    knownOn = null,
    changes = {},
  }: {
    today?: string
    knownOn?: string | null
    changes?: Readonly<Record<string, string>>
  } = {},
): PageContext {
  const monitor = monitorOf({ ...planFolder, ...changes })
  const clock = { today, knownOn }
  return { monitor, clock, targets: assessTargets(monitor, clock), language }
}

/** The plan of an id. */
export function planOf(
  id: string,
  { monitor }: PageContext,
): PageContext['monitor']['plans'][number] {
  const plan = monitor.plans.find((one) => one.id === id)
  if (!plan) throw new Error(`No plan ${id}`)
  return plan
}

/** With plain blanks, so that a test can be read. */
export function plain<T>(value: T): T {
  // Parsed from its own text: the shape is the same.
  return JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' ')) as T
}

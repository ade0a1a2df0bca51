/** Two areas, three indicators, five targets: one of most things that an overview can show. */
export const smallFolder: Readonly<Record<string, string>> = {
  'monitor.yaml': `
title: { nb: Prøve, en: Trial }
languages: [nb, en]
default_language: nb
meetings: ['2024-06-01', '2030-01-01', '2022-06-01']
areas:
  - { id: market, title: { nb: Marked, en: Market }, description: { nb: Hjemme og ute. } }
  - { id: health, title: { nb: Helse } }
`,
  'sources.yaml': `
report: { title: { nb: Rapporten, en: The report }, publisher: Kontoret, url: https://example.org/report, published: '2022-03-01' }
undated: { title: Notatet }
`,
  'bodies.yaml': `
nfd: { name: { nb: Departementet, en: The ministry } }
`,
  'indicators/exports.yaml': `
title: { nb: Eksport, en: Exports }
area: market
unit: { code: nok-bn, text: { nb: mrd. kr, en: NOK bn }, kind: amount }
decimals: 1
frequency: annual
next_release: '2025-02'
tags: [næring]
dimensions:
  - { id: series, title: { nb: Serie }, kind: definition, additive: false, values: [{ id: new, title: { nb: Ny } }, { id: old, title: { nb: Gammel } }] }
headline: { series: new }
breaks:
  - { period: '2019', where: { series: old }, text: { nb: Ny telling } }
`,
  'indicators/exports.csv': `period,series,value,qualifier,status,published,source
2020,new,20,exact,final,2021-03-01,report
2021,new,22,about,final,2022-03-01,report
2023,new,29,exact,estimate,2024-03-01,report
2023,new,26,exact,estimate,2024-11-07,report
2024,new,30,exact,forecast,2024-11-07,report
2019,old,18,exact,final,2020-03-01,report
2020,old,19,exact,final,2024-12-01,report
`,
  'indicators/waiting.yaml': `
title: { nb: Ventetid, en: Waiting time }
area: health
unit: { code: days, text: { nb: dager, en: days }, kind: count }
frequency: annual
next_release: '2026-05-04'
`,
  'indicators/waiting.csv': `period,value,published,source
2020,60,2021-02-01,
2023,63,2024-09-01,undated
`,
  'indicators/beds.yaml': `
title: { nb: Senger }
area: health
unit: { code: index, text: { nb: indeks }, kind: index }
frequency: irregular
tags: [sykehus]
`,
  'indicators/beds.csv': `period,value
2020,..
`,
  'plans/plan.yaml': `
title: { nb: Planen, en: The plan }
areas:
  - { id: out, title: { nb: Ute }, monitor_area: market }
targets:
  - { id: exports-50, indicator: exports, area: out, text: { nb: Eksporten skal til 50., en: Exports to 50. }, direction: up, baseline: { period: 2020 }, goal: { value: 50 }, due: 2030, tags: [handel] }
  - { id: waiting-50, indicator: waiting, text: { nb: Ventetiden skal ned. }, direction: down, baseline: { period: 2020 }, goal: { value: 50 }, due: 2024 }
  - { id: growth, indicator: exports, text: { nb: Eksporten skal opp. }, direction: up }
  - { id: unmeasured, area: out, text: { nb: Flere bedrifter skal lykkes. }, direction: up, goal: { factor: 2 }, due: 2035, adopted: '2024-08' }
measures:
  - { number: '1', title: { nb: Satsing }, area: out, responsible: [nfd], status: ongoing, status_date: '2024-10-01', history: [{ status: not_started, date: '2023-01-01' }] }
`,
  'requests.yaml': `
- { id: time, title: { nb: Avsatt tid }, area: health, asked_by: { nb: Rådet }, asked_of: [nfd], asked: '2021-03', case: 24/3/2021, answer: { nb: Kommer }, indicator: '' }
- { id: exports-by-country, title: { nb: Eksport per land }, area: market, asked_by: { nb: Rådet }, asked_of: [], asked: '', indicator: exports }
- { id: staff, title: { nb: Ansatte }, asked_by: { nb: Rådet } }
`,
}

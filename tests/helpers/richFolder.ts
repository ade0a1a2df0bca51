import { smallFolder } from './smallFolder'

/** Text that would be markup, a formula or a command wherever somebody forgets that it is text. */
export const hostile = `</script><b x="1">&amp; 'q' "d" ; , \\ =1+1 ]]> \u00A0–æøå😀`

/** The small folder with one of everything that the published files can hold. */
export const richFolder: Readonly<Record<string, string>> = {
  ...smallFolder,
  'monitor.yaml': `${smallFolder['monitor.yaml'] ?? ''}
description: { nb: ${JSON.stringify(hostile)}, en: How is it going? }
publisher: { name: { nb: Kontoret, en: The office }, url: https://office.example.org/ }
contact: { name: Redaksjonen, email: post@office.example.org }
licence: CC BY 4.0
themes: [HEAL, ECON]
colours: { accent: '#123456' }
`,
  'indicators/share.yaml': `
title: { nb: ${JSON.stringify(hostile)}, en: Share }
question: { nb: Hvor mange? }
area: health
unit: { code: percent, text: { nb: prosent, en: per cent }, kind: percent }
range: { min: 0, max: 100 }
concept: exports
definition: { nb: En andel. }
counts: { nb: [Alle] }
counts_not: { nb: [Ingen] }
frequency: quarterly
updated: '2024-05'
next_release: '2025'
tags: [andel, ${JSON.stringify(hostile)}]
related: [exports]
dimensions:
  - id: region
    title: { nb: Region }
    kind: region
    additive: true
    total: norway
    values:
      - { id: norway, title: { nb: Norge } }
      - { id: north, title: { nb: Nord }, tile: [1, 0] }
breaks: [{ period: 2022-Q1, text: { nb: Ny telling } }]
csv: { delimiter: ',', decimal: '.' }
`,
  'indicators/share.csv': `period,region,value,low,high,qualifier,status,published,source,note_nb,note_en
2021-Q4,norway,12.5,12,13,about,final,2022-02-01,report,"=1+1; ""a""",Note
2021-Q4,norway,12.6,,,exact,final,2023-02-01,undated,,
2022-Q1,norway,:,,,exact,preliminary,2022-05,report,,
2022-Q2,norway,,,,words,estimate,,,Noen få,
2022-Q3,north,...,,,exact,final,,,,
`,
  'plans/rich.yaml': `
title: { nb: ${JSON.stringify(hostile)} }
owner: nfd
from: 2021
to: 2025-06
source: report
areas: [{ id: one, title: { nb: En }, monitor_area: health }, { id: two }]
goals: [{ id: aim, area: one, text: { nb: Et mål } }, { id: below, parent: aim, text: { nb: Et til } }]
targets:
  - { id: value, indicator: share, where: { region: norway }, area: one, goal_id: aim, text: Opp, direction: up, baseline: { period: 2021-Q4, value: 12 }, goal: { value: 20, strict: true }, due: 2030, milestones: [{ period: 2025, value: 15 }], standing: adopted, adopted: 2021, tags: [a], source: report }
  - { id: factor, indicator: exports, text: Dobbelt, direction: up, baseline: { period: 2020 }, goal: { factor: 2 }, due: 2030, method: un }
  - { id: change, indicator: exports, text: Mer, direction: up, baseline: { period: 2020 }, goal: { change: 0.5 }, due: 2030, method: cagr, limit: 100 }
  - { id: range, indicator: exports, text: Mellom, direction: range, goal: { low: 10 }, due: 2030, replaces: plan/exports-50 }
  - { id: trend, indicator: exports, text: Trend, direction: up, goal: { value: 40 }, due: 2030, method: trend }
  - { id: unmeasured, text: Ingen måler det, direction: maintain, standing: proposed }
measures:
  - number: 24/3 b
    title: { nb: Et tiltak }
    area: one
    responsible: [nfd]
    with: [nfd]
    status: delayed
    status_date: 2024-10
    status_source: report
    history: [{ status: not_started, date: 2023-01-01, source: undated }]
    comments: [{ by: { nb: Rådet }, text: { nb: Det går sent. }, date: 2024, source: report }]
    tags: [b]
    indicators: [share]
    targets: [value]
activities:
  - { title: { nb: Et møte }, area: two, status: { nb: Holdt }, date: 2024-03, follow_up: { nb: Nytt møte }, case: 24/3/2021 }
`,
  'events.yaml': `
- { date: '2022-01-01', text: { nb: Ny lov }, indicators: [share], source: report }
`,
}

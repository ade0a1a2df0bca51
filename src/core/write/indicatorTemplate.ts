/** A new indicator's two files, ready to be filled in: valid as they stand, with no figure made up. */
export function indicatorTemplate({ area, lastYear }: { area: string; lastYear: number }): {
  yaml: string
  csv: string
} {
  return { yaml: yaml(area), csv: csv(lastYear) }
}

function yaml(area: string): string {
  return `# Hva tallene betyr. Alt med # foran er forklaringer og kan slettes.
title: { nb: Ny indikator, nn: Ny indikator, en: New indicator }
question: { nb: Hva vil vi vite?, en: What do we want to know? }
area: ${area}                      # et område i monitor.yaml
unit: { code: count, text: { nb: antall, nn: tal, en: number }, kind: count }  # count | amount | percent | ratio | index
decimals: 0
range: { min: 0 }                 # hva en verdi kan være
definition: { nb: Skriv hva tallet måler., en: Write what the figure measures. }
counts: { nb: [Det som telles], en: [What is counted] }
counts_not: { nb: [Det som ikke telles], en: [What is not counted] }
frequency: annual                 # annual | biennial | half_yearly | quarterly | monthly | irregular
# next_release: '2027-03'         # en dag, en måned, eller la linjen stå som forklaring
tags: []
dimensions: []                    # se docs/data-format.md
headline: {}
breaks: []
`
}

function csv(lastYear: number): string {
  return `period,value,qualifier,status,published,source,note_nb,note_en
${String(lastYear)},...,exact,final,,,Tallet er ikke kommet ennå,The figure has not come yet
`
}

import type { Language } from '../model'
import type { BriefLabels } from './model'

/** Numbers that the paper's sentences are written from. */
export interface BriefCounts {
  readonly targets: number
  readonly judged: number
  readonly statuses: number
  readonly figures: number
  readonly plans: number
  readonly requests: number
}

export interface BriefWords extends BriefLabels {
  readonly title: (monitor: string) => string
  readonly backgroundText: (counts: BriefCounts, since: string) => string
  readonly reasonText: (counts: BriefCounts, since: string) => string
  readonly reasonNone: (since: string) => string
  readonly reasonFirst: string
  readonly tallyTitle: (counts: BriefCounts) => string
  readonly changesTitle: (since: string) => string
  readonly changesFirst: string
  readonly changesNote: (edition: string, since: string) => string
  readonly noChanges: (since: string) => string
  readonly decisionText: string
  readonly inPlan: (plan: string) => string
  readonly moreMeasures: (count: number) => string
  readonly edition: (date: string) => string
  readonly noEdition: string
  readonly assessed: (date: string) => string
  readonly requestHead: readonly [string, string, string]
  readonly tablePeriod: string
  readonly tableValue: string
  readonly tablePlan: string
}

function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`
}

function listed(parts: readonly string[], and: string): string {
  const last = parts.slice(-1).join('')
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`
}

/** The parts of a sentence whose count is not zero. */
function counted(parts: readonly (readonly [number, string, string])[], and: string): string {
  const there = parts.filter(([count]) => count > 0)
  return listed(
    there.map(([count, one, many]) => plural(count, one, many)),
    and,
  )
}

const nb: BriefWords = {
  background: 'Bakgrunn',
  reason: 'Hvorfor saken fremmes',
  points: 'Hovedpunkter',
  decision: 'Forslag til vedtak',
  annexes: 'Vedlegg',
  before: 'Før',
  now: 'Nå',
  changeHead: ['Dato', 'Endring', 'Status før og nå'],
  statusUnchanged: 'Ingen status endret',
  calculation: 'Slik regnet vi',
  measures: 'Tiltak og ansvarlig',
  noMeasures: 'Ingen tiltak er knyttet til målet.',
  comment: 'Merknad',
  source: 'Kilde',
  noFigures: 'Ingen målinger',
  annex1: 'Vedlegg 1. Oversikt over målene',
  annex2: 'Vedlegg 2. Etterlyste tall',
  overviewHead: ['Område og mål', 'Aktiviteter', 'Kommentarer status', 'Oppfølging og resultater'],
  emptyColumn: 'Tom kolonne er til notater.',
  noRequests: 'Ingen tall er etterlyst uten å finnes.',
  symbols: 'Slik leses symbolene',
  page: 'Side {page} av {pages}',
  title: (monitor) => `Status for målene i ${monitor}`,
  backgroundText: ({ targets, requests }, since) =>
    [
      `Saken viser hvor ${plural(targets, 'mål', 'mål')} står${since === '' ? '' : `, hva som er endret siden ${since},`} og hvilke tall som mangler${requests === 0 ? '' : ` (${plural(requests, 'etterlyst tall', 'etterlyste tall')})`}.`,
      'Vurderingene er beregnet fra åpne tall. Regnestykket står ved hvert mål.',
    ].join(' '),
  reasonText: (counts, since) =>
    `Siden ${since} har ${counted(
      [
        [counts.statuses, 'mål fått ny status', 'mål fått ny status'],
        [
          counts.figures,
          'tallserie fått nye eller endrede tall',
          'tallserier fått nye eller endrede tall',
        ],
        [
          counts.plans,
          'mål eller tiltak blitt nytt eller endret',
          'mål og tiltak blitt nye eller endret',
        ],
      ],
      'og',
    )}.`,
  reasonNone: (since) => `Ingen tall, mål eller statuser er endret siden ${since}.`,
  reasonFirst: 'Det er ikke oppgitt noe tidligere møte å sammenligne med.',
  tallyTitle: ({ judged, targets }) =>
    `${String(judged)} av ${String(targets)} mål lar seg vurdere`,
  changesTitle: (since) => `Endret siden ${since}`,
  changesFirst: 'Endringer',
  changesNote: (edition, since) => `${edition} sammenlignet med det som var kjent ${since}.`,
  noChanges: (since) => `Ingen tall, mål eller statuser er endret siden ${since}.`,
  decisionText: 'Saken tas til orientering.',
  inPlan: (plan) => `Plan: ${plan}.`,
  moreMeasures: (count) => `og ${String(count)} til`,
  edition: (date) => `Datautgave ${date}`,
  noEdition: 'Datautgave uten dato',
  assessed: (date) => `Vurdert per ${date}`,
  requestHead: ['Etterlyst', 'Når og sak', 'Rettet til og svar'],
  tablePeriod: 'Periode',
  tableValue: 'Verdi',
  tablePlan: 'Planbane',
}

const nn: BriefWords = {
  background: 'Bakgrunn',
  reason: 'Kvifor saka blir fremja',
  points: 'Hovudpunkt',
  decision: 'Framlegg til vedtak',
  annexes: 'Vedlegg',
  before: 'Før',
  now: 'No',
  changeHead: ['Dato', 'Endring', 'Status før og no'],
  statusUnchanged: 'Ingen status endra',
  calculation: 'Slik rekna vi',
  measures: 'Tiltak og ansvarleg',
  noMeasures: 'Ingen tiltak er knytte til målet.',
  comment: 'Merknad',
  source: 'Kjelde',
  noFigures: 'Ingen målingar',
  annex1: 'Vedlegg 1. Oversikt over måla',
  annex2: 'Vedlegg 2. Etterlyste tal',
  overviewHead: ['Område og mål', 'Aktivitetar', 'Kommentarar status', 'Oppfølging og resultat'],
  emptyColumn: 'Tom kolonne er til notat.',
  noRequests: 'Ingen tal er etterlyste utan å finnast.',
  symbols: 'Slik les du symbola',
  page: 'Side {page} av {pages}',
  title: (monitor) => `Status for måla i ${monitor}`,
  backgroundText: ({ targets, requests }, since) =>
    [
      `Saka viser kvar ${plural(targets, 'mål', 'mål')} står${since === '' ? '' : `, kva som er endra sidan ${since},`} og kva tal som manglar${requests === 0 ? '' : ` (${plural(requests, 'etterlyst tal', 'etterlyste tal')})`}.`,
      'Vurderingane er rekna ut frå opne tal. Reknestykket står ved kvart mål.',
    ].join(' '),
  reasonText: (counts, since) =>
    `Sidan ${since} har ${counted(
      [
        [counts.statuses, 'mål fått ny status', 'mål fått ny status'],
        [counts.figures, 'talserie fått nye eller endra tal', 'talseriar fått nye eller endra tal'],
        [
          counts.plans,
          'mål eller tiltak vorte nytt eller endra',
          'mål og tiltak vorte nye eller endra',
        ],
      ],
      'og',
    )}.`,
  reasonNone: (since) => `Ingen tal, mål eller statusar er endra sidan ${since}.`,
  reasonFirst: 'Det er ikkje oppgitt noko tidlegare møte å samanlikne med.',
  tallyTitle: ({ judged, targets }) =>
    `${String(judged)} av ${String(targets)} mål lèt seg vurdere`,
  changesTitle: (since) => `Endra sidan ${since}`,
  changesFirst: 'Endringar',
  changesNote: (edition, since) => `${edition} samanlikna med det som var kjent ${since}.`,
  noChanges: (since) => `Ingen tal, mål eller statusar er endra sidan ${since}.`,
  decisionText: 'Saka blir teken til orientering.',
  inPlan: (plan) => `Plan: ${plan}.`,
  moreMeasures: (count) => `og ${String(count)} til`,
  edition: (date) => `Datautgåve ${date}`,
  noEdition: 'Datautgåve utan dato',
  assessed: (date) => `Vurdert per ${date}`,
  requestHead: ['Etterlyst', 'Når og sak', 'Retta til og svar'],
  tablePeriod: 'Periode',
  tableValue: 'Verdi',
  tablePlan: 'Planbane',
}

const en: BriefWords = {
  background: 'Background',
  reason: 'Why this item is put forward',
  points: 'Main points',
  decision: 'Proposed decision',
  annexes: 'Annexes',
  before: 'Before',
  now: 'Now',
  changeHead: ['Date', 'Change', 'Status before and now'],
  statusUnchanged: 'No status changed',
  calculation: 'The calculation',
  measures: 'Measures and who answers for them',
  noMeasures: 'No measures are tied to the target.',
  comment: 'Comment',
  source: 'Source',
  noFigures: 'No figures',
  annex1: 'Annex 1. The targets at a glance',
  annex2: 'Annex 2. Figures asked for',
  overviewHead: ['Area and target', 'Activities', 'Comments on status', 'Follow-up and results'],
  emptyColumn: 'The empty column is for notes.',
  noRequests: 'No figure has been asked for that does not exist.',
  symbols: 'How to read the symbols',
  page: 'Page {page} of {pages}',
  title: (monitor) => `Status of the targets of ${monitor}`,
  backgroundText: ({ targets, requests }, since) =>
    [
      `The paper shows where ${plural(targets, 'target stands', 'targets stand')}${since === '' ? '' : `, what has changed since ${since},`} and which figures are missing${requests === 0 ? '' : ` (${plural(requests, 'figure asked for', 'figures asked for')})`}.`,
      'The verdicts are computed from open figures. The calculation stands with each target.',
    ].join(' '),
  reasonText: (counts, since) =>
    `Since ${since}: ${counted(
      [
        [counts.statuses, 'target with a new status', 'targets with a new status'],
        [
          counts.figures,
          'series with new or revised figures',
          'series with new or revised figures',
        ],
        [counts.plans, 'new or changed target or measure', 'new or changed targets and measures'],
      ],
      'and',
    )}.`,
  reasonNone: (since) => `No figure, target or status has changed since ${since}.`,
  reasonFirst: 'No earlier meeting is named to compare with.',
  tallyTitle: ({ judged, targets }) =>
    `${String(judged)} of ${String(targets)} targets can be assessed`,
  changesTitle: (since) => `Changed since ${since}`,
  changesFirst: 'Changes',
  changesNote: (edition, since) => `${edition} compared with what was known on ${since}.`,
  noChanges: (since) => `No figure, target or status has changed since ${since}.`,
  decisionText: 'The item is noted.',
  inPlan: (plan) => `Plan: ${plan}.`,
  moreMeasures: (count) => `and ${String(count)} more`,
  edition: (date) => `Data edition ${date}`,
  noEdition: 'Data edition without a date',
  assessed: (date) => `Assessed as of ${date}`,
  requestHead: ['Asked for', 'When and case', 'Asked of, and the answer'],
  tablePeriod: 'Period',
  tableValue: 'Value',
  tablePlan: 'Planned path',
}

/** The words of a meeting brief in each language. */
export const briefWords: Readonly<Record<Language, BriefWords>> = { nb, nn, en }

/** The headings alone, which travel with the brief. */
export function briefLabels(language: Language): BriefLabels {
  const words = briefWords[language]
  const { background, reason, points, decision, annexes, before, now, changeHead } = words
  const { statusUnchanged, calculation, measures, noMeasures, comment, source, noFigures } = words
  const { annex1, annex2, overviewHead, emptyColumn, noRequests, symbols, page } = words
  return {
    ...{ background, reason, points, decision, annexes, before, now, changeHead },
    ...{ statusUnchanged, calculation, measures, noMeasures, comment, source, noFigures },
    ...{ annex1, annex2, overviewHead, emptyColumn, noRequests, symbols, page },
  }
}

import type { Language, MeasureStatus } from '../../model'

/** What there is in a plan. */
export interface PlanCounts {
  readonly areas: number
  readonly goals: number
  readonly targets: number
  readonly measures: number
  readonly activities: number
}

/** The sentences of plans, measures, bodies and requests, in one language; dates are finished texts. */
export interface PlanWords {
  readonly now: (body: string) => string
  readonly span: (from: string, to: string) => string
  readonly since: (from: string) => string
  readonly until: (to: string) => string
  readonly holds: (counts: PlanCounts) => string
  readonly empty: string
  readonly reported: (status: MeasureStatus, count: number) => string
  /** «31. desember 2025», «ved utgangen av 2025» for a whole year or month. */
  readonly at: (end: string, isDay: boolean) => string
  readonly over: (end: string) => string
  readonly overUnknown: (end: string) => string
  readonly overUnfinished: (end: string) => string
  readonly unmeasured: string
  readonly unmeasuredButTarget: string
  readonly unbacked: string
  readonly municipal: (count: number, all: number) => string
  readonly noArea: string
  readonly days: (
    count: string,
    how: { readonly isOne: boolean; readonly isAtLeast: boolean },
  ) => string
  readonly columns: Readonly<Record<MeasureColumn, string>>
  readonly yes: string
  readonly noMeasures: string
  readonly answersFor: (measures: number, plans: number) => string
  readonly requests: (counts: RequestCounts) => string
}

/** How many figures were asked for, by what became of it. */
export interface RequestCounts {
  readonly open: number
  readonly answered: number
  readonly there: number
}

export const measureColumns = [
  'number',
  'title',
  'area',
  'responsible',
  'shared',
  'status',
  'date',
  'source',
  'figures',
  'targets',
  'municipal',
  'comments',
  'history',
] as const
export type MeasureColumn = (typeof measureColumns)[number]

type Nouns = Readonly<Record<keyof PlanCounts, readonly [one: string, more: string]>>

function listing(counts: PlanCounts, nouns: Nouns, and: string): string {
  const parts = (['areas', 'goals', 'targets', 'measures', 'activities'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => `${String(counts[key])}\u00a0${nouns[key][counts[key] === 1 ? 0 : 1]}`)
  const last = parts.slice(-1).join('')
  return parts.length < 2 ? `${last}.` : `${parts.slice(0, -1).join(', ')} ${and} ${last}.`
}

const nb: PlanWords = {
  now: (body) => `nå ${body}`,
  span: (from, to) => `${from} til ${to}`,
  since: (from) => `fra ${from}`,
  until: (to) => `til ${to}`,
  holds: (counts) =>
    listing(
      counts,
      {
        areas: ['område', 'områder'],
        goals: ['målsetting', 'målsettinger'],
        targets: ['mål', 'mål'],
        measures: ['tiltak', 'tiltak'],
        activities: ['aktivitet', 'aktiviteter'],
      },
      'og',
    ),
  empty: 'Planen har verken mål, tiltak eller aktiviteter ennå.',
  reported: (status, count) => {
    const measures = `${String(count)}\u00a0tiltak`
    switch (status) {
      case 'delayed':
        return `${measures} er forsinket.`
      case 'not_started':
        return `${measures} er ikke startet.`
      case 'ongoing':
        return `${measures} pågår.`
      case 'unknown':
        return `For ${measures} er det ikke rapportert status.`
      case 'continuous':
        return `${measures} er løpende.`
      case 'stopped':
        return `${measures} er stanset.`
      case 'done':
        return `${measures} er gjennomført.`
    }
  },
  at: (end, isDay) => (isDay ? end : `ved utgangen av ${end}`),
  over: (end) => `Planperioden gikk ut ${end}.`,
  overUnknown: (end) => `Planperioden gikk ut ${end}, og status er ikke rapportert.`,
  overUnfinished: (end) => `Planperioden gikk ut ${end}, og tiltaket er ikke meldt gjennomført.`,
  unmeasured: 'Umålt: ingen tall er koblet til tiltaket.',
  unmeasuredButTarget: 'Målet tiltaket hører til, blir målt.',
  unbacked: 'Uten tiltak: ingen tiltak er koblet til målet.',
  municipal: (count, all) => `Kommuneperspektiv: ${String(count)} av ${String(all)} tiltak.`,
  noArea: 'Uten område',
  days: (count, { isOne, isAtLeast }) =>
    `${isAtLeast ? 'minst ' : ''}${count}\u00a0${isOne ? 'dag' : 'dager'}`,
  columns: {
    number: 'Nr.',
    title: 'Tiltak',
    area: 'Område',
    responsible: 'Ansvarlig',
    shared: 'Sammen med',
    status: 'Status',
    date: 'Statusdato',
    source: 'Kilde for status',
    figures: 'Koblede tall',
    targets: 'Mål',
    municipal: 'Kommune',
    comments: 'Kommentarer',
    history: 'Tidligere status',
  },
  yes: 'ja',
  noMeasures: 'Ingen tiltak er lagt hit.',
  answersFor: (measures, plans) =>
    `${String(measures)}\u00a0tiltak i ${String(plans)}\u00a0${plans === 1 ? 'plan' : 'planer'}.`,
  requests: ({ open, answered, there }) =>
    open + answered + there === 0
      ? 'Ingen tall er etterlyst.'
      : `${String(open)} etterlyste tall står uten svar. ${String(answered)} er besvart uten at tallet finnes. ${String(there)} finnes nå.`,
}

const nn: PlanWords = {
  now: (body) => `no ${body}`,
  span: (from, to) => `${from} til ${to}`,
  since: (from) => `frå ${from}`,
  until: (to) => `til ${to}`,
  holds: (counts) =>
    listing(
      counts,
      {
        areas: ['område', 'område'],
        goals: ['målsetjing', 'målsetjingar'],
        targets: ['mål', 'mål'],
        measures: ['tiltak', 'tiltak'],
        activities: ['aktivitet', 'aktivitetar'],
      },
      'og',
    ),
  empty: 'Planen har verken mål, tiltak eller aktivitetar enno.',
  reported: (status, count) => {
    const measures = `${String(count)}\u00a0tiltak`
    switch (status) {
      case 'delayed':
        return `${measures} er forseinka.`
      case 'not_started':
        return `${measures} er ikkje starta.`
      case 'ongoing':
        return `${measures} er i gang.`
      case 'unknown':
        return `For ${measures} er det ikkje rapportert status.`
      case 'continuous':
        return `${measures} går heile tida.`
      case 'stopped':
        return `${measures} er stansa.`
      case 'done':
        return `${measures} er ${count === 1 ? 'gjennomført' : 'gjennomførte'}.`
    }
  },
  at: (end, isDay) => (isDay ? end : `ved utgangen av ${end}`),
  over: (end) => `Planperioden gjekk ut ${end}.`,
  overUnknown: (end) => `Planperioden gjekk ut ${end}, og status er ikkje rapportert.`,
  overUnfinished: (end) => `Planperioden gjekk ut ${end}, og tiltaket er ikkje meldt gjennomført.`,
  unmeasured: 'Umålt: ingen tal er kopla til tiltaket.',
  unmeasuredButTarget: 'Målet tiltaket høyrer til, blir målt.',
  unbacked: 'Utan tiltak: ingen tiltak er kopla til målet.',
  municipal: (count, all) => `Kommuneperspektiv: ${String(count)} av ${String(all)} tiltak.`,
  noArea: 'Utan område',
  days: (count, { isOne, isAtLeast }) =>
    `${isAtLeast ? 'minst ' : ''}${count}\u00a0${isOne ? 'dag' : 'dagar'}`,
  columns: {
    number: 'Nr.',
    title: 'Tiltak',
    area: 'Område',
    responsible: 'Ansvarleg',
    shared: 'Saman med',
    status: 'Status',
    date: 'Statusdato',
    source: 'Kjelde for status',
    figures: 'Kopla tal',
    targets: 'Mål',
    municipal: 'Kommune',
    comments: 'Kommentarar',
    history: 'Tidlegare status',
  },
  yes: 'ja',
  noMeasures: 'Ingen tiltak er lagde hit.',
  answersFor: (measures, plans) =>
    `${String(measures)}\u00a0tiltak i ${String(plans)}\u00a0${plans === 1 ? 'plan' : 'planar'}.`,
  requests: ({ open, answered, there }) =>
    open + answered + there === 0
      ? 'Ingen tal er etterlyste.'
      : `${String(open)} etterlyste tal står utan svar. ${String(answered)} er svara på utan at talet finst. ${String(there)} finst no.`,
}

const en: PlanWords = {
  now: (body) => `now ${body}`,
  span: (from, to) => `${from} to ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
  holds: (counts) =>
    listing(
      counts,
      {
        areas: ['area', 'areas'],
        goals: ['aim', 'aims'],
        targets: ['target', 'targets'],
        measures: ['measure', 'measures'],
        activities: ['activity', 'activities'],
      },
      'and',
    ),
  empty: 'The plan has no targets, measures or activities yet.',
  reported: (status, count) => {
    const measures = `${String(count)}\u00a0${count === 1 ? 'measure' : 'measures'}`
    const are = `${measures} ${count === 1 ? 'is' : 'are'}`
    switch (status) {
      case 'delayed':
        return `${are} delayed.`
      case 'not_started':
        return `${are} not started.`
      case 'ongoing':
        return `${are} under way.`
      case 'unknown':
        return `For ${measures} no status has been reported.`
      case 'continuous':
        return `${are} continuous.`
      case 'stopped':
        return `${are} stopped.`
      case 'done':
        return `${are} carried out.`
    }
  },
  at: (end, isDay) => (isDay ? `on ${end}` : `with ${end}`),
  over: (end) => `The plan period ended ${end}.`,
  overUnknown: (end) => `The plan period ended ${end}, and no status has been reported.`,
  overUnfinished: (end) =>
    `The plan period ended ${end}, and the measure is not reported as carried out.`,
  unmeasured: 'Unmeasured: no figure is linked to the measure.',
  unmeasuredButTarget: 'The target it belongs to is measured.',
  unbacked: 'Without measures: no measure is linked to the target.',
  municipal: (count, all) => `Municipal perspective: ${String(count)} of ${String(all)} measures.`,
  noArea: 'Without an area',
  days: (count, { isOne, isAtLeast }) =>
    `${isAtLeast ? 'at least ' : ''}${count}\u00a0${isOne ? 'day' : 'days'}`,
  columns: {
    number: 'No.',
    title: 'Measure',
    area: 'Area',
    responsible: 'Responsible',
    shared: 'Together with',
    status: 'Status',
    date: 'Date of status',
    source: 'Source of status',
    figures: 'Linked figures',
    targets: 'Targets',
    municipal: 'Municipality',
    comments: 'Comments',
    history: 'Earlier status',
  },
  yes: 'yes',
  noMeasures: 'No measures are placed here.',
  answersFor: (measures, plans) =>
    `${String(measures)}\u00a0${measures === 1 ? 'measure' : 'measures'} in ${String(plans)}\u00a0${plans === 1 ? 'plan' : 'plans'}.`,
  requests: ({ open, answered, there }) =>
    open + answered + there === 0
      ? 'No figures have been asked for.'
      : `${String(open)} of the figures asked for have no answer. ${String(answered)} were answered, but the figure is not there. ${String(there)} exist now.`,
}

export const planWords: Readonly<Record<Language, PlanWords>> = { nb, nn, en }

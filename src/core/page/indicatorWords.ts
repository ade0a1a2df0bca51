import type { Language, MissingReason, Standing } from '../model'

export interface Change {
  readonly up: boolean
  /** Without its sign, with its unit. */
  readonly amount: string
}

/** What an indicator's page and its chart write themselves, in one language. */
export interface IndicatorWords {
  /** «Nov.», from January. */
  readonly months: readonly string[]
  readonly goal: string
  readonly goalIn: (due: string) => string
  readonly wanted: (up: boolean) => string
  readonly wantedShort: (up: boolean) => string
  readonly noNumber: string
  readonly path: string
  readonly pathYearly: (change: Change) => string
  readonly fromPlan: (change: Change) => string
  readonly fromPlanShort: (change: Change) => string
  readonly onPlan: string
  readonly planned: (figure: string) => string
  readonly atPace: string
  readonly replacedOn: (figure: string, date: string) => readonly string[]
  readonly replaced: (figure: string) => string
  readonly breakTitle: string
  readonly events: string

  readonly latest: (period: string) => string
  readonly latestNone: string
  readonly target: (due: string) => string
  readonly targetNoDue: string
  readonly must: (up: boolean) => string
  readonly perYear: (unit: string) => string
  readonly until: (due: string) => string
  readonly soFar: string
  readonly since: (period: string) => string
  readonly published: (date: string) => string
  readonly standing: Readonly<Record<Standing, string>>
  readonly dated: (standing: string, date: string) => string

  readonly findings: {
    readonly faster: (times: string, due: string) => string
    readonly onTrack: (due: string) => string
    readonly slow: (due: string) => string
    readonly still: string
    readonly wrongWay: string
    readonly reached: string
    readonly missed: (due: string) => string
    readonly awaiting: (due: string) => string
    readonly fromTo: (first: string, last: string) => string
    readonly only: (figure: string) => string
    readonly none: string
  }
  readonly lineChart: (title: string) => string

  readonly baseline: string
  readonly goalNote: (goal: string) => string
  readonly missing: Readonly<Record<MissingReason, string>>
  readonly gapsNote: (periods: string) => string
  readonly marks: {
    readonly open: (kinds: string) => string
    readonly struck: string
    readonly caret: string
    readonly interval: string
  }
  readonly revisedOn: (figure: string, date: string, source: string) => string
  readonly known: (figure: string, date: string) => string
  readonly withFormer: (figure: string, status: string) => string
  readonly cite: (parts: { title: string; figure: string; source: string }) => string
  readonly citeGoal: (goal: string) => string
}

const nb: IndicatorWords = {
  months: 'Jan. Feb. Mars April Mai Juni Juli Aug. Sep. Okt. Nov. Des.'.split(' '),
  goal: 'Mål',
  goalIn: (due) => `Mål i ${due}`,
  wanted: (up) => (up ? 'Skal opp' : 'Skal ned'),
  wantedShort: (up) => (up ? 'Opp' : 'Ned'),
  noNumber: 'ikke tallfestet',
  path: 'planbane',
  pathYearly: ({ up, amount }) => `planbane: ${amount} ${up ? 'mer' : 'mindre'} hvert år`,
  fromPlan: ({ up, amount }) => `${amount} ${up ? 'over' : 'under'} planbanen`,
  fromPlanShort: ({ up, amount }) => `${amount} ${up ? 'over' : 'under'}`,
  onPlan: 'På planbanen',
  planned: (figure) => `Planbanen: ${figure}`,
  atPace: 'med takten hittil',
  replacedOn: (figure, date) => [`${figure} i en tidligere utgave,`, `erstattet ${date}`],
  replaced: (figure) => `${figure}, erstattet`,
  breakTitle: 'Brudd i serien',
  events: 'Hendelser',

  latest: (period) => `Siste tall, ${period}`,
  latestNone: 'Siste tall',
  target: (due) => `Mål, ${due}`,
  targetNoDue: 'Mål uten frist',
  must: (up) => (up ? 'Må øke med' : 'Må gå ned med'),
  perYear: (unit) => (unit === '' ? 'per år' : `${unit} per år`),
  until: (due) => `Fram til ${due}`,
  soFar: 'Endring hittil',
  since: (period) => `Siden ${period}`,
  published: (date) => `publisert ${date}`,
  standing: {
    adopted: 'Vedtatt',
    recommended: 'Anbefalt',
    proposed: 'Foreslått',
    scenario: 'Et scenario, ikke et vedtak',
  },
  dated: (standing, date) => `${standing} ${date}`,

  findings: {
    faster: (times, due) => `Tempoet må bli ${times} ganger så høyt for å nå målet i ${due}`,
    onTrack: (due) => `I rute til målet i ${due}`,
    slow: (due) => `For sakte til å nå målet i ${due}`,
    still: 'Tallet står stille',
    wrongWay: 'Tallet går feil vei',
    reached: 'Målet er nådd',
    missed: (due) => `Målet for ${due} ble ikke nådd`,
    awaiting: (due) => `Fristen i ${due} er ute, og tallet er ikke kommet`,
    fromTo: (first, last) => `Fra ${first} til ${last}`,
    only: (figure) => figure,
    none: 'Ingen målinger',
  },
  lineChart: (title) => `Linjegraf. ${title}.`,

  baseline: 'Utgangstall',
  goalNote: (goal) => `Mål: ${goal}`,
  missing: {
    not_applicable: 'Tall kan ikke forekomme',
    missing: 'Oppgave mangler',
    not_yet: 'Oppgave mangler foreløpig',
    suppressed: 'Skjermet av kilden',
    words: 'Kilden gir ord, ikke tall',
  },
  gapsNote: (periods) => `Tall mangler for ${periods}, derfor ingen linje der.`,
  marks: {
    open: (kinds) => `Åpent punkt: ${kinds}.`,
    struck: 'Gjennomstreket punkt: tall som er erstattet.',
    caret: 'Vinkel over eller under et punkt: kilden skriver «over», «nær» eller «under».',
    interval: 'Loddrett strek gjennom et punkt: usikkerheten som kilden oppgir.',
  },
  revisedOn: (figure, date, source) =>
    `${[figure, date].filter(Boolean).join(', ')}${source === '' ? '' : ` (${source})`}`,
  known: (figure, date) => `${figure}, kjent ${date}`,
  withFormer: (figure, status) => `Med ${figure} var vurderingen «${status}».`,
  cite: ({ title, figure, source }) =>
    source === '' ? `${title}: ${figure}.` : `${title}: ${figure}, ifølge ${source}.`,
  citeGoal: (goal) => `Målet er ${goal}.`,
}

const nn: IndicatorWords = {
  ...nb,
  wanted: (up) => (up ? 'Skal opp' : 'Skal ned'),
  noNumber: 'ikkje talfesta',
  path: 'planbane',
  pathYearly: ({ up, amount }) => `planbane: ${amount} ${up ? 'meir' : 'mindre'} kvart år`,
  atPace: 'med takten hittil',
  replacedOn: (figure, date) => [`${figure} i ei tidlegare utgåve,`, `erstatta ${date}`],
  replaced: (figure) => `${figure}, erstatta`,
  breakTitle: 'Brot i serien',
  events: 'Hendingar',

  latest: (period) => `Siste tal, ${period}`,
  latestNone: 'Siste tal',
  targetNoDue: 'Mål utan frist',
  must: (up) => (up ? 'Må auke med' : 'Må gå ned med'),
  until: (due) => `Fram til ${due}`,
  since: (period) => `Sidan ${period}`,
  standing: {
    adopted: 'Vedteke',
    recommended: 'Tilrådd',
    proposed: 'Føreslått',
    scenario: 'Eit scenario, ikkje eit vedtak',
  },
  findings: {
    faster: (times, due) => `Tempoet må bli ${times} gonger så høgt for å nå målet i ${due}`,
    onTrack: (due) => `I rute til målet i ${due}`,
    slow: (due) => `For sakte til å nå målet i ${due}`,
    still: 'Talet står stille',
    wrongWay: 'Talet går feil veg',
    reached: 'Målet er nådd',
    missed: (due) => `Målet for ${due} vart ikkje nådd`,
    awaiting: (due) => `Fristen i ${due} er ute, og talet er ikkje kome`,
    fromTo: (first, last) => `Frå ${first} til ${last}`,
    only: (figure) => figure,
    none: 'Ingen målingar',
  },
  baseline: 'Utgangstal',
  missing: {
    not_applicable: 'Tal kan ikkje førekome',
    missing: 'Oppgåve manglar',
    not_yet: 'Oppgåve manglar førebels',
    suppressed: 'Skjerma av kjelda',
    words: 'Kjelda gir ord, ikkje tal',
  },
  gapsNote: (periods) => `Tal manglar for ${periods}, difor inga linje der.`,
  marks: {
    open: (kinds) => `Ope punkt: ${kinds}.`,
    struck: 'Gjennomstroke punkt: tal som er erstatta.',
    caret: 'Vinkel over eller under eit punkt: kjelda skriv «over», «nær» eller «under».',
    interval: 'Loddrett strek gjennom eit punkt: uvissa som kjelda oppgir.',
  },
  withFormer: (figure, status) => `Med ${figure} var vurderinga «${status}».`,
  cite: ({ title, figure, source }) =>
    source === '' ? `${title}: ${figure}.` : `${title}: ${figure}, ifølgje ${source}.`,
}

const en: IndicatorWords = {
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  goal: 'Target',
  goalIn: (due) => `Target in ${due}`,
  wanted: (up) => (up ? 'To go up' : 'To go down'),
  wantedShort: (up) => (up ? 'Up' : 'Down'),
  noNumber: 'no number set',
  path: 'planned path',
  pathYearly: ({ up, amount }) => `planned path: ${amount} ${up ? 'more' : 'less'} each year`,
  fromPlan: ({ up, amount }) => `${amount} ${up ? 'above' : 'below'} the planned path`,
  fromPlanShort: ({ up, amount }) => `${amount} ${up ? 'above' : 'below'}`,
  onPlan: 'On the planned path',
  planned: (figure) => `Planned path: ${figure}`,
  atPace: 'at the pace so far',
  replacedOn: (figure, date) => [`${figure} in an earlier edition,`, `replaced ${date}`],
  replaced: (figure) => `${figure}, replaced`,
  breakTitle: 'Break in the series',
  events: 'Events',

  latest: (period) => `Latest figure, ${period}`,
  latestNone: 'Latest figure',
  target: (due) => `Target, ${due}`,
  targetNoDue: 'Target without a deadline',
  must: (up) => (up ? 'Must rise by' : 'Must fall by'),
  perYear: (unit) => (unit === '' ? 'a year' : `${unit} a year`),
  until: (due) => `Until ${due}`,
  soFar: 'Change so far',
  since: (period) => `Since ${period}`,
  published: (date) => `published ${date}`,
  standing: {
    adopted: 'Adopted',
    recommended: 'Recommended',
    proposed: 'Proposed',
    scenario: 'A scenario, not a decision',
  },
  dated: (standing, date) => `${standing} ${date}`,

  findings: {
    faster: (times, due) => `The pace must be ${times} times as high to reach the ${due} target`,
    onTrack: (due) => `On track for the ${due} target`,
    slow: (due) => `Too slow to reach the ${due} target`,
    still: 'The figure stands still',
    wrongWay: 'The figure goes the wrong way',
    reached: 'The target is reached',
    missed: (due) => `The ${due} target was not reached`,
    awaiting: (due) => `The ${due} deadline has passed, and the figure has not come`,
    fromTo: (first, last) => `From ${first} to ${last}`,
    only: (figure) => figure,
    none: 'No figures',
  },
  lineChart: (title) => `Line chart. ${title}.`,

  baseline: 'Baseline',
  goalNote: (goal) => `Target: ${goal}`,
  missing: {
    not_applicable: 'Cannot occur',
    missing: 'Missing',
    not_yet: 'Missing so far',
    suppressed: 'Suppressed by the source',
    words: 'The source gives words, not a number',
  },
  gapsNote: (periods) => `Figures are missing for ${periods}, hence no line there.`,
  marks: {
    open: (kinds) => `Open dot: ${kinds}.`,
    struck: 'Struck dot: a figure that has been replaced.',
    caret: 'Angle above or below a dot: the source writes “over”, “nearly” or “under”.',
    interval: 'Upright line through a dot: the uncertainty that the source gives.',
  },
  revisedOn: (figure, date, source) =>
    `${[figure, date].filter(Boolean).join(', ')}${source === '' ? '' : ` (${source})`}`,
  known: (figure, date) => `${figure}, known ${date}`,
  withFormer: (figure, status) => `With ${figure} the assessment was “${status}”.`,
  cite: ({ title, figure, source }) =>
    source === '' ? `${title}: ${figure}.` : `${title}: ${figure}, according to ${source}.`,
  citeGoal: (goal) => `The target is ${goal}.`,
}

export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = { nb, nn, en }

import type { Language } from '../model'

/** What each line of a calculation computes. */
export type LineId =
  | 'goal'
  | 'deadlineFigure'
  | 'latestFigure'
  | 'baselineFigure'
  | 'gapStart'
  | 'gapNow'
  | 'gapEnd'
  | 'way'
  | 'time'
  | 'ratio'
  | 'growthSoFar'
  | 'growthNeeded'
  | 'growthRatio'
  | 'expected'
  | 'expectedShare'
  | 'slope'
  | 'missed'
  | 'covered'
  | 'score'
  | 'need'
  | 'soFar'
  | 'projection'
  | 'metIn'

export interface CalculationWords {
  readonly label: Readonly<Record<LineId, string>>
  readonly explanation: Readonly<Partial<Record<LineId, string>>>
  readonly met: string
  readonly notMet: string
  readonly inYear: (year: string) => string
  readonly never: string
  readonly band: (low: string, high: string, status: string) => string
  readonly bandFrom: (low: string, status: string) => string
  readonly bandTo: (high: string, status: string) => string
  readonly bandBetween: (low: string, high: string, status: string) => string
  readonly officeSays: (category: string) => string
  readonly zeroReplaced: string
}

const nb: CalculationWords = {
  label: {
    goal: 'Måltallet',
    deadlineFigure: 'Tallet for fristen mot målet',
    latestFigure: 'Siste tall mot målet',
    baselineFigure: 'Utgangstallet mot målet',
    gapStart: 'Avstand til målet ved start',
    gapNow: 'Avstand til målet nå',
    gapEnd: 'Avstand til målet ved delmålet',
    way: 'Andel av veien',
    time: 'Andel av tiden',
    ratio: 'Tempo mot plan',
    growthSoFar: 'Årlig vekst hittil i ønsket retning, i prosent',
    growthNeeded: 'Årlig vekst som trengs, i prosent',
    growthRatio: 'Vekst hittil mot vekst som trengs',
    expected: 'Ventet tall ved fristen',
    expectedShare: 'Ventet andel av veien ved fristen',
    slope: 'Endring per år over de siste tallene',
    missed: 'Andel av avstanden som blir igjen',
    covered: 'Andel av avstanden som blir dekket',
    score: 'Poeng fra −5 til 5',
    need: 'Nødvendig endring per år',
    soFar: 'Endring per år hittil',
    projection: 'Tall ved fristen med takten hittil',
    metIn: 'Målet nås med takten hittil',
  },
  explanation: {
    goal: 'Målet er satt i forhold til utgangstallet.',
    way: 'Endringen til nå, delt på endringen målet krever.',
    time: 'Regnet til perioden tallet gjelder, ikke til i dag.',
    expected: 'Siste tall ført videre med takten hittil.',
    slope: 'De siste seks tallene, eller så mange som finnes.',
    need: 'Fra siste tall til målet.',
    soFar: 'Fra utgangstallet til siste tall.',
    projection: 'En videreføring, ikke en prognose.',
  },
  met: 'nådd',
  notMet: 'ikke nådd',
  inYear: (year) => `i ${year}`,
  never: 'aldri',
  band: (low, high, status) => `Fra ${low} opp til ${high} betyr «${status}».`,
  bandFrom: (low, status) => `${low} eller mer betyr «${status}».`,
  bandTo: (high, status) => `${high} eller mindre betyr «${status}».`,
  bandBetween: (low, high, status) => `Mellom ${low} og ${high} betyr «${status}».`,
  officeSays: (category) => `Kontorets egen vurdering: ${category}.`,
  zeroReplaced: 'Metoden erstatter 0 med 0,001.',
}

const nn: CalculationWords = {
  label: {
    goal: 'Måltalet',
    deadlineFigure: 'Talet for fristen mot målet',
    latestFigure: 'Siste tal mot målet',
    baselineFigure: 'Utgangstalet mot målet',
    gapStart: 'Avstand til målet ved start',
    gapNow: 'Avstand til målet no',
    gapEnd: 'Avstand til målet ved delmålet',
    way: 'Del av vegen',
    time: 'Del av tida',
    ratio: 'Tempo mot plan',
    growthSoFar: 'Årleg vekst hittil i ønskt retning, i prosent',
    growthNeeded: 'Årleg vekst som trengst, i prosent',
    growthRatio: 'Vekst hittil mot vekst som trengst',
    expected: 'Venta tal ved fristen',
    expectedShare: 'Venta del av vegen ved fristen',
    slope: 'Endring per år over dei siste tala',
    missed: 'Del av avstanden som blir att',
    covered: 'Del av avstanden som blir dekt',
    score: 'Poeng frå −5 til 5',
    need: 'Nødvendig endring per år',
    soFar: 'Endring per år hittil',
    projection: 'Tal ved fristen med takta hittil',
    metIn: 'Målet blir nådd med takta hittil',
  },
  explanation: {
    goal: 'Målet er sett i høve til utgangstalet.',
    way: 'Endringa til no, delt på endringa målet krev.',
    time: 'Rekna til perioden talet gjeld, ikkje til i dag.',
    expected: 'Siste tal ført vidare med takta hittil.',
    slope: 'Dei siste seks tala, eller så mange som finst.',
    need: 'Frå siste tal til målet.',
    soFar: 'Frå utgangstalet til siste tal.',
    projection: 'Ei vidareføring, ikkje ein prognose.',
  },
  met: 'nådd',
  notMet: 'ikkje nådd',
  inYear: (year) => `i ${year}`,
  never: 'aldri',
  band: (low, high, status) => `Frå ${low} opp til ${high} betyr «${status}».`,
  bandFrom: (low, status) => `${low} eller meir betyr «${status}».`,
  bandTo: (high, status) => `${high} eller mindre betyr «${status}».`,
  bandBetween: (low, high, status) => `Mellom ${low} og ${high} betyr «${status}».`,
  officeSays: (category) => `Kontoret si eiga vurdering: ${category}.`,
  zeroReplaced: 'Metoden byter ut 0 med 0,001.',
}

const en: CalculationWords = {
  label: {
    goal: 'The target figure',
    deadlineFigure: 'The figure for the deadline against the target',
    latestFigure: 'The latest figure against the target',
    baselineFigure: 'The baseline against the target',
    gapStart: 'Distance to the target at the start',
    gapNow: 'Distance to the target now',
    gapEnd: 'Distance to the target at the milestone',
    way: 'Share of the way',
    time: 'Share of the time',
    ratio: 'Pace against plan',
    growthSoFar: 'Yearly growth so far in the wished direction, per cent',
    growthNeeded: 'Yearly growth needed, per cent',
    growthRatio: 'Growth so far against growth needed',
    expected: 'Expected figure at the deadline',
    expectedShare: 'Expected share of the way at the deadline',
    slope: 'Change a year over the latest figures',
    missed: 'Share of the distance left over',
    covered: 'Share of the distance covered',
    score: 'Score from −5 to 5',
    need: 'Change needed a year',
    soFar: 'Change a year so far',
    projection: 'Figure at the deadline at the pace so far',
    metIn: 'The target is met at the pace so far',
  },
  explanation: {
    goal: 'The target is set relative to the baseline.',
    way: 'The change so far, over the change the target asks for.',
    time: 'Counted to the period of the figure, not to today.',
    expected: 'The latest figure carried on at the pace so far.',
    slope: 'The latest six figures, or as many as there are.',
    need: 'From the latest figure to the target.',
    soFar: 'From the baseline to the latest figure.',
    projection: 'Carried on, not a forecast.',
  },
  met: 'met',
  notMet: 'not met',
  inYear: (year) => `in ${year}`,
  never: 'never',
  band: (low, high, status) => `From ${low} up to ${high} means “${status}”.`,
  bandFrom: (low, status) => `${low} or more means “${status}”.`,
  bandTo: (high, status) => `${high} or less means “${status}”.`,
  bandBetween: (low, high, status) => `Between ${low} and ${high} means “${status}”.`,
  officeSays: (category) => `The office’s own assessment: ${category}.`,
  zeroReplaced: 'The method replaces 0 by 0.001.',
}

const words: Readonly<Record<Language, CalculationWords>> = { nb, nn, en }

/** The words of «Slik regnet vi» in a language. */
export function calculationWords(language: Language): CalculationWords {
  return words[language]
}

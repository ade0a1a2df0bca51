/** What a figure is measured in: how it is shown, and which way it is read. */
export type FigureUnit = 'kB' | 'requests' | 's' | 'ms' | 'shift' | 'times' | 'MB'

export const partNames = ['reading', 'verdicts', 'build', 'pages'] as const
/** The part of the benchmark that measures a figure. */
export type PartName = (typeof partNames)[number]

export interface Budget {
  readonly part: PartName
  readonly what: string
  /** The most that is allowed, in `unit`. */
  readonly limit: number
  readonly unit: FigureUnit
  /** The same on a built Open SDG site of 86 indicators, home page and indicator 1-1-1, gzip; null where it has no such thing. */
  readonly peer: number | null
}

/** Sizes are transferred bytes, headers in, 1 kB = 1000 bytes; «slow» is a phone of 390 px at 1.6 Mbit/s, 150 ms, CPU 4 × slower. */
export const budgets = {
  overviewSize: { part: 'pages', what: 'Overview, transferred', limit: 150, unit: 'kB', peer: 548 },
  overviewRequests: {
    part: 'pages',
    what: 'Overview, requests',
    limit: 12,
    unit: 'requests',
    peer: 46,
  },
  overviewScript: { part: 'pages', what: 'Overview, JavaScript', limit: 55, unit: 'kB', peer: 310 },
  overviewLcp: { part: 'pages', what: 'Overview, slow, LCP', limit: 1.2, unit: 's', peer: 1.52 },
  overviewTbt: { part: 'pages', what: 'Overview, slow, TBT', limit: 100, unit: 'ms', peer: 74 },
  overviewCls: {
    part: 'pages',
    what: 'Overview, slow, CLS',
    limit: 0.01,
    unit: 'shift',
    peer: 0.05,
  },
  indicatorSize: {
    part: 'pages',
    what: 'Indicator, transferred',
    limit: 150,
    unit: 'kB',
    peer: 732,
  },
  indicatorRequests: {
    part: 'pages',
    what: 'Indicator, requests',
    limit: 12,
    unit: 'requests',
    peer: 43,
  },
  indicatorScript: {
    part: 'pages',
    what: 'Indicator, JavaScript',
    limit: 55,
    unit: 'kB',
    peer: 392,
  },
  indicatorLcp: { part: 'pages', what: 'Indicator, slow, LCP', limit: 1.2, unit: 's', peer: 1.772 },
  indicatorTbt: { part: 'pages', what: 'Indicator, slow, TBT', limit: 100, unit: 'ms', peer: 1454 },
  indicatorCls: {
    part: 'pages',
    what: 'Indicator, slow, CLS',
    limit: 0.01,
    unit: 'shift',
    peer: 0.05,
  },
  liveSize: {
    part: 'pages',
    what: 'Indicator, chart live, transferred',
    limit: 340,
    unit: 'kB',
    peer: 732,
  },
  browserHold: {
    part: 'pages',
    what: '1 000 000 rows read in the browser, page held at most',
    limit: 50,
    unit: 'ms',
    peer: null,
  },
  touchToLive: { part: 'pages', what: 'Touch → live chart, slow', limit: 2, unit: 's', peer: null },
  touchToLiveCached: { part: 'pages', what: 'The same, cached', limit: 0.3, unit: 's', peer: null },
  readingRatio: {
    part: 'reading',
    what: 'Read and check 1 000 000 rows, over bare PapaParse',
    limit: 1.5,
    unit: 'times',
    peer: null,
  },
  readingPeak: {
    part: 'reading',
    what: 'The same, peak memory',
    limit: 500,
    unit: 'MB',
    peer: null,
  },
  verdicts: {
    part: 'verdicts',
    what: 'Every verdict of 300 indicators',
    limit: 100,
    unit: 'ms',
    peer: null,
  },
  buildTime: {
    part: 'build',
    what: 'Build of 300 indicators × 3 languages',
    limit: 240,
    unit: 's',
    peer: null,
  },
  buildPeak: { part: 'build', what: 'The same, peak memory', limit: 2000, unit: 'MB', peer: null },
} as const satisfies Readonly<Record<string, Budget>>

export type BudgetId = keyof typeof budgets

/** What was measured; a figure that was tried and not found is null, one not asked for is missing. */
export type Figures = Readonly<Partial<Record<BudgetId, number | null>>>

/** Every budget that has been measured or tried, in the order of the list. */
export function judged(figures: Figures): readonly {
  readonly budget: Budget
  readonly figure: number | null
  readonly met: boolean
}[] {
  // The keys are those of `budgets`.
  const ids = Object.keys(budgets) as BudgetId[]
  return ids.flatMap((id) => {
    const figure = figures[id]
    if (figure === undefined) return []
    const budget: Budget = budgets[id]
    return [{ budget, figure, met: figure !== null && figure <= budget.limit }]
  })
}

/** Figures of a part that could not be measured: every one of them null, and so not met. */
export function nothingMeasured(part: PartName): Figures {
  const own = Object.entries(budgets).filter(([, budget]) => budget.part === part)
  return Object.fromEntries(own.map(([id]) => [id, null]))
}

const digits: Readonly<Record<FigureUnit, number>> = {
  kB: 1,
  requests: 0,
  s: 2,
  ms: 0,
  shift: 3,
  times: 2,
  MB: 0,
}
const words: Readonly<Record<FigureUnit, string>> = {
  kB: ' kB',
  requests: '',
  s: ' s',
  ms: ' ms',
  shift: '',
  times: ' ×',
  MB: ' MB',
}

/** A figure with its unit, rounded; a dash where there is none. */
export function figureText(figure: number | null, unit: FigureUnit): string {
  return figure === null ? '–' : `${figure.toFixed(digits[unit])}${words[unit]}`
}

import type { Indicator, Observation, Period, Target } from '@/core/model'
import { parsePeriod, periodEnd } from '@/core/period'
import type { Verdict } from '@/core/verdict/model'
import { judge, type Clock } from '@/core/verdict/verdict'

/** The period of a notation; a test with a wrong one is broken. */
export function period(text: string | number): Period {
  const parsed = parsePeriod(String(text))
  if (!parsed) throw new Error(`no period: ${String(text)}`)
  return parsed
}

/** An observation of a period: final, exact, without dimensions, known from the day the period ends. */
export function observation(
  at: string | number,
  value: number | null,
  more: Partial<Observation> = {},
): Observation {
  return {
    period: period(at),
    dimensions: {},
    value,
    missing: value === null ? 'missing' : null,
    low: null,
    high: null,
    qualifier: 'exact',
    status: 'final',
    published: null,
    knownFrom: periodEnd(period(at)),
    source: null,
    note: {},
    line: 2,
    ...more,
  }
}

/** One observation for each period, in the order written. */
export function observations(values: Readonly<Record<string, number | null>>): Observation[] {
  return Object.entries(values).map(([at, value]) => observation(at, value))
}

/** An indicator with those figures and nothing else. */
export function indicator(
  figures: readonly Observation[],
  more: Partial<Indicator> = {},
): Indicator {
  return {
    id: 'exports',
    title: { nb: 'Eksport', nn: 'Eksport', en: 'Exports' },
    question: {},
    area: 'home-market',
    unit: {
      code: 'nok-bn',
      text: { nb: 'mrd. kr', nn: 'mrd. kr', en: 'NOK bn' },
      kind: 'amount',
    },
    decimals: 1,
    range: { min: null, max: null },
    concept: null,
    definition: {},
    counts: {},
    countsNot: {},
    frequency: 'annual',
    updated: null,
    nextRelease: null,
    tags: [],
    related: [],
    dimensions: [],
    headline: {},
    breaks: [],
    csv: { delimiter: null, decimal: null, encoding: null },
    observations: figures,
    ...more,
  }
}

/** A target: from 10 in 2020 up to 20 in 2030, unless told otherwise. */
export function target(more: Partial<Target> = {}): Target {
  return {
    id: 'exports-20',
    indicator: 'exports',
    where: {},
    area: null,
    goalId: null,
    text: {},
    direction: 'up',
    baseline: { period: period(2020), value: 10 },
    goal: { kind: 'value', value: 20, strict: false },
    due: period(2030),
    method: 'share',
    limit: null,
    milestones: [],
    standing: null,
    adopted: null,
    replaces: null,
    tags: [],
    source: null,
    ...more,
  }
}

export const thresholds = { onTrack: 0.95, behind: 0.6, noChange: 0.1 }

/** A clock set to a day, with everything known. */
export function on(today: string): Clock {
  return { today, knownOn: null }
}

export interface Judged {
  readonly values: Readonly<Record<string, number | null>> | readonly Observation[]
  readonly target?: Partial<Target>
  readonly indicator?: Partial<Indicator>
  readonly today?: string
}

/** Observations as they are, or one for each period. */
export function figuresOf(values: Judged['values']): readonly Observation[] {
  return isList(values) ? values : observations(values)
}

function isList(values: Judged['values']): values is readonly Observation[] {
  return Array.isArray(values)
}

/** The verdict on a target of `target()` with those figures, on 1 January 2026 unless told otherwise. */
export function judged({ values, today = '2026-01-01', ...more }: Judged): Verdict {
  const figures = figuresOf(values)
  return judge(
    { indicator: indicator(figures, more.indicator), target: target(more.target), thresholds },
    on(today),
  )
}

import { formatDate } from '../../format'
import type { Measure, MeasureStatus, Plan } from '../../model'
import { phrasesIn } from '../../phrases/phrasesIn'
import { lastDayOf } from '../../published'
import type { Clock } from '../../verdict/verdict'
import { linkedSource } from '../figureView'
import type { LinkedSource } from '../overviewModel'
import type { PageContext } from '../pageContext'
import { planWords } from './planWords'

/** From what has to be looked into first to what is finished. */
export const measureStatuses = [
  'delayed',
  'not_started',
  'ongoing',
  'unknown',
  'continuous',
  'stopped',
  'done',
] as const satisfies readonly MeasureStatus[]

/** A status ready to print, with its day and where it is said. */
export interface StatusView {
  readonly status: MeasureStatus
  readonly text: string
  /** Empty where nobody says. */
  readonly date: string
  readonly source: LinkedSource | null
}

type Entry = Measure['history'][number]

/** What is known of a measure on the clock's day: its newest status, and those before it, newest first. */
export function statusEntries(
  { status, statusDate, statusSource, history }: Measure,
  { knownOn }: Pick<Clock, 'knownOn'>,
): { readonly current: Entry; readonly former: readonly Entry[] } {
  const current = { status, date: statusDate, source: statusSource }
  const known = history.filter((entry) => wasKnown(entry, knownOn)).toSorted(newestFirst)
  const former = known.filter((entry) => entry.status !== status || entry.date !== statusDate)
  if (wasKnown(current, knownOn)) return { current, former }
  const [newest = { status: 'unknown', date: null, source: null }, ...before] = known
  return { current: newest, former: before }
}

/** True for what is undated, and for what was said by the day asked for. */
export function wasKnown(
  { date }: { readonly date: string | null },
  knownOn: Clock['knownOn'],
): boolean {
  return knownOn === null || date === null || lastDayOf(date) <= knownOn
}

export function statusView({ status, date, source }: Entry, context: PageContext): StatusView {
  const { language } = context
  return {
    status,
    text: phrasesIn(language).measure[status],
    date: date === null ? '' : formatDate(date, language),
    source: linkedSource(source, context),
  }
}

/** Says that the plan has ended while a measure is not reported finished; empty otherwise. */
export function overdueText(status: MeasureStatus, plan: Plan, context: PageContext): string {
  const end = endText(plan, context)
  if (end === '') return ''
  const words = planWords[context.language]
  if (status === 'unknown') return words.overUnknown(end)
  const isUnfinished = status === 'delayed' || status === 'not_started' || status === 'ongoing'
  return isUnfinished ? words.overUnfinished(end) : ''
}

/** When a plan's period ended, «ved utgangen av 2025»; empty while it lasts, or where nobody says. */
export function endText({ to }: Pick<Plan, 'to'>, { clock, language }: PageContext): string {
  if (to === null || !isOver({ to }, clock)) return ''
  return planWords[language].at(formatDate(to, language), to.length === 10)
}

/** True after the last day of a plan. */
export function isOver({ to }: Pick<Plan, 'to'>, { today }: Pick<Clock, 'today'>): boolean {
  return to !== null && lastDayOf(to) < today
}

function newestFirst(a: Entry, b: Entry): number {
  const [first, second] = [a.date, b.date].map((date) => (date === null ? '' : lastDayOf(date)))
  return String(second).localeCompare(String(first))
}

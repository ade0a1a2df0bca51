import { figureStyle, figureText } from '../figureText'
import { formatDate, formatPeriod } from '../format'
import { phrasesIn } from '../phrases/phrasesIn'
import { ratioText } from '../ratioText'
import type { LatestValue, Reason, Status, Verdict } from '../verdict/model'
import { judge } from '../verdict/verdict'
import { sameSelection } from '../selection'
import type { IndicatorContext, JudgedTarget } from './indicatorContext'

/** What the verdict was from one day on. */
export interface PastVerdict {
  readonly status: Status
  readonly reason: Reason | null
  /** Empty where the verdict has no ratio. */
  readonly ratio: string
  /** The figure it was taken from, and the day that was known. */
  readonly figure: string
}

interface Entry {
  readonly day: string
  readonly verdict: Verdict
  readonly latest: LatestValue
}

const most = 8

/** How the verdict changed as figures became known, oldest first; at most the eight last changes. */
export function statusHistory(
  judged: JudgedTarget,
  context: IndicatorContext,
): readonly PastVerdict[] {
  const entries: Entry[] = []
  for (const day of knownDays(judged, context)) {
    const verdict = verdictOn(day, judged, context)
    const before = entries.at(-1)
    if (verdict.latest && (!before || isOther(before.verdict, verdict)))
      entries.push({ day, verdict, latest: verdict.latest })
  }
  return entries.slice(-most).map((entry) => pastVerdict(entry, context))
}

function knownDays({ where }: JudgedTarget, context: IndicatorContext): readonly string[] {
  const last = context.clock.knownOn ?? context.clock.today
  const days = context.indicator.observations
    .filter(({ dimensions }) => sameSelection(where, dimensions))
    .map(({ knownFrom }) => knownFrom)
    .filter((day) => day <= last)
  return [...new Set(days)].toSorted()
}

function verdictOn(
  day: string,
  { target }: JudgedTarget,
  { indicator, bundle }: IndicatorContext,
): Verdict {
  const { thresholds } = bundle
  return judge({ indicator, target, thresholds }, { today: day, knownOn: day })
}

/** A new status, or the figure of the same period changed. */
function isOther(before: Verdict, after: Verdict): boolean {
  return (
    before.status !== after.status ||
    before.reason !== after.reason ||
    (before.latest?.period.years === after.latest?.period.years &&
      before.latest?.value !== after.latest?.value)
  )
}

function pastVerdict(
  { day, verdict, latest }: Entry,
  { indicator, language, bundle, words }: IndicatorContext,
): PastVerdict {
  const { status, reason, ratio } = verdict
  const style = figureStyle(indicator, language)
  const figure = phrasesIn(language).at(
    figureText(latest.value, style, latest.qualifier),
    formatPeriod(latest.period, language),
  )
  return {
    ...{ status, reason },
    ratio: ratio === null ? '' : ratioText(ratio, bundle.thresholds, language),
    figure: words.known(figure, formatDate(day, language)),
  }
}

import { figureStyle } from '../figureText'
import { formatNumber, formatPeriod } from '../format'
import { isUsable } from '../series'
import type { Verdict } from '../verdict/model'
import { breaksOf } from '../selection'
import { observedText } from './observedText'
import { targetsShown, type IndicatorContext, type JudgedTarget } from './indicatorContext'

/** What the chart shows, as its title: the verdict of the first target drawn, else first and last figure. */
export function finding(context: IndicatorContext): string {
  const findings = targetsShown(context).map((judged) => verdictFinding(judged, context))
  return findings.find((text) => text !== null) ?? seriesFinding(context)
}

function verdictFinding(
  { target, verdict }: JudgedTarget,
  { language, words }: IndicatorContext,
): string | null {
  const { findings } = words
  const due = target.due ? formatPeriod(target.due, language) : ''
  switch (verdict.status) {
    case 'reached':
      return findings.reached
    case 'on_track':
      return findings.onTrack(due)
    case 'behind':
    case 'far_behind': {
      const times = timesFaster(verdict)
      if (times === null) return findings.slow(due)
      const decimals = times < 9.95 ? 1 : 0
      return findings.faster(formatNumber(times, { language, decimals }), due)
    }
    case 'no_change':
      return findings.still
    case 'wrong_way':
      return findings.wrongWay
    case 'missed':
      return findings.missed(due)
    case 'awaiting_final':
      return findings.awaiting(due)
    case 'not_assessed':
      return null
  }
}

/** How many times the pace so far is needed; null where that is no telling number. */
function timesFaster({ needPerYear: need, soFarPerYear: soFar }: Verdict): number | null {
  if (need === null || soFar === null || soFar === 0 || need / soFar < 1.05) return null
  return need / soFar
}

/** Figures on two sides of a break are not set against each other: the last stretch counts. */
function seriesFinding(context: IndicatorContext): string {
  const { series, indicator, language, words, where } = context
  const start = Math.max(0, ...breaksOf(indicator, where).map(({ period }) => period.years))
  const style = figureStyle(indicator, language)
  const figures = series
    .filter(({ observation, period }) => isUsable(observation) && period.years >= start)
    .map(({ observation }) => observedText(observation, style))
    .filter((text) => text !== null)
  const [first, last] = [figures[0], figures.at(-1)]
  if (first === undefined || last === undefined) return words.findings.none
  if (figures.length === 1) return words.findings.only(first)
  return words.findings.fromTo(first, last)
}

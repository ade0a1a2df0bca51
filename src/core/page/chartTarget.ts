import { amountText, figureStyle, figureText, numberText, percentText } from '../figureText'
import { formatPeriod } from '../format'
import { goalText } from '../goalText'
import { phrasesIn } from '../phrases/phrasesIn'
import { isZero } from '../verdict/compare'
import { goalBounds } from '../verdict/goal'
import { plannedPath, plannedValue } from '../verdict/plannedPath'
import type { ChartGoal, ChartTarget, PathPoint, Wording } from './chartModel'
import type { Change } from './indicatorWords'
import type { IndicatorContext, JudgedTarget } from './indicatorContext'

const withPace: ReadonlySet<string> = new Set([
  'on_track',
  'behind',
  'far_behind',
  'no_change',
  'wrong_way',
])

/** A judged target as the chart draws it. */
export function chartTarget(judged: JudgedTarget, context: IndicatorContext): ChartTarget {
  const { target, verdict, key } = judged
  const style = figureStyle(context.indicator, context.language)
  const goal = chartGoal(judged)
  return {
    key,
    status: verdict.lastStatus ?? verdict.status,
    goal,
    due: verdict.goal?.period?.years ?? target.due?.years ?? null,
    goalWords: goalWords(judged, goal, context),
    path: plannedPath(target, verdict).map(({ period, value }) => ({ years: period.years, value })),
    pathWords: pathWords(judged, context),
    milestones: target.milestones.map(({ period, value }) => ({
      years: period.years,
      value,
      words: phrasesIn(context.language).at(
        numberText(value, style),
        formatPeriod(period, context.language),
      ),
    })),
    gap: gapOf(judged, context),
    projection: projectionOf(judged, context),
  }
}

/** How far a figure is from its planned value, in words. */
export function fromPlan(difference: number, context: IndicatorContext): string {
  return isZero(difference)
    ? context.words.onPlan
    : context.words.fromPlan(changeOf(difference, context))
}

function changeOf(difference: number, { indicator, language }: IndicatorContext): Change {
  return { up: difference > 0, amount: amountText(difference, figureStyle(indicator, language)) }
}

function chartGoal({ target, verdict }: JudgedTarget): ChartGoal | null {
  const { direction } = target
  const bounds = goalBounds(target, verdict.baseline?.value ?? null)
  if (bounds === 'unknown') return { kind: 'unknown' }
  if (bounds === 'none')
    return direction === 'up' || direction === 'down'
      ? { kind: 'direction', up: direction === 'up' }
      : null
  const { kind, low, high } = bounds
  const value = low ?? high
  return kind === 'bound' && value !== null
    ? { kind: 'value', value }
    : { kind: 'range', low, high }
}

function goalWords(
  { target, verdict }: JudgedTarget,
  goal: ChartGoal | null,
  { indicator, language, words }: IndicatorContext,
): Wording {
  const style = figureStyle(indicator, language)
  const title = target.due ? words.goalIn(formatPeriod(target.due, language)) : words.goal
  const text = present(goalText(target, verdict.goal, style))
  switch (goal?.kind) {
    case 'value': {
      // A goal is written with the decimals it was set with, a computed one with its figures'.
      const own = target.goal?.kind === 'value' ? { ...style, decimals: null } : style
      const bare = present(goalText(target, verdict.goal, { ...own, unit: null }))
      // «under 10» says that the bound itself does not count; «at least» goes without saying.
      return target.goal?.strict
        ? { long: [title, ...text], short: [words.goal, ...bare] }
        : {
            long: [title, figureText(goal.value, own)],
            short: [words.goal, numberText(goal.value, own)],
          }
    }
    case 'direction':
      return {
        long: [words.wanted(goal.up), words.noNumber],
        short: [words.wantedShort(goal.up)],
      }
    case 'unknown':
      return {
        long: [title, ...text, phrasesIn(language).reason.no_baseline],
        short: [words.goal],
      }
    case 'range':
    case undefined:
      return { long: [title, ...text], short: [words.goal] }
  }
}

function present(text: string | null): readonly string[] {
  return text === null ? [] : [text]
}

/** «planbane: 3,1 mrd. kr mer hvert år» where every year takes the same step. */
function pathWords({ target, verdict }: JudgedTarget, context: IndicatorContext): string {
  const { words, language } = context
  const { baseline, goal, method } = verdict
  const path = plannedPath(target, verdict)
  if (!baseline || !goal?.period || path.length < 2) return ''
  const years = goal.period.years - baseline.period.years
  const straight = path.length === 2
  if (target.milestones.length > 0) return words.path
  const yearly = (goal.value - baseline.value) / years
  if (isZero(yearly)) return words.path
  if (straight) return words.pathYearly(changeOf(yearly, context))
  if (method !== 'geometric') return words.path
  const percent = 100 * ((goal.value / baseline.value) ** (1 / years) - 1)
  return words.pathYearly({ up: percent > 0, amount: percentText(percent, language) })
}

function gapOf({ target, verdict }: JudgedTarget, context: IndicatorContext): ChartTarget['gap'] {
  const { latest } = verdict
  const planned = latest && plannedValue(target, verdict, latest.period)
  if (!latest || planned === null) return null
  const change = changeOf(latest.value - planned, context)
  return {
    ...{ years: latest.period.years, value: latest.value, planned },
    words: {
      long: [context.words.fromPlan(change)],
      short: [context.words.fromPlanShort(change)],
    },
  }
}

function projectionOf(
  { verdict }: JudgedTarget,
  { indicator, language, words }: IndicatorContext,
): ChartTarget['projection'] {
  const { latest, goal, projection, status } = verdict
  const value = projection?.value ?? null
  if (!latest || !goal?.period || value === null || !withPace.has(status)) return null
  const style = figureStyle(indicator, language)
  const from = { years: latest.period.years, value: latest.value }
  const to = { years: goal.period.years, value }
  return {
    path: verdict.method === 'geometric' && value / latest.value > 0 ? grown(from, to) : [from, to],
    words: { long: [figureText(value, style), words.atPace], short: [numberText(value, style)] },
  }
}

/** Points of constant growth between two, ten steps: enough to look curved. */
function grown(from: PathPoint, to: PathPoint): readonly PathPoint[] {
  return Array.from({ length: 11 }, (_, step) => ({
    years: from.years + ((to.years - from.years) * step) / 10,
    value: from.value * (to.value / from.value) ** (step / 10),
  }))
}

import { isAdopted, statusChange, type MonitorDiff, type StatusChange } from './diff'
import { figureChanges, type FigureChanges } from './diffFigures'
import { measureChanges, measureDates, type MeasureChange } from './diffMeasures'
import type { Indicator, Monitor, Observation, Plan, Target } from './model'
import { periodEnd } from './period'
import { dayPlus, lastDayOf } from './published'
import { sameSelection, targetSelection } from './selection'
import { judge } from './verdict/verdict'

export interface DayChanges {
  readonly day: string
  readonly diff: MonitorDiff
}

interface PlanTarget {
  readonly plan: Plan
  readonly target: Target
}

/**
 * What changed on each day until `today`, the newest day first: figures that became known, statuses
 * that they or a passed deadline moved, targets adopted, measures reported on. Days on which nothing
 * happened are left out; each is made when it is asked for.
 */
export function* dailyChanges(monitor: Monitor, today: string): Generator<DayChanges> {
  const targets = monitor.plans.flatMap((plan) => plan.targets.map((target) => ({ plan, target })))
  const released = grouped(monitor.indicators, ({ observations }) =>
    observations.map(({ knownFrom }) => knownFrom),
  )
  const due = grouped(targets, ({ target }) =>
    target.due ? [dayPlus(periodEnd(target.due), 1)] : [],
  )
  const adopted = grouped(targets, ({ target }) =>
    target.adopted === null ? [] : [lastDayOf(target.adopted)],
  )
  const reported = grouped(monitor.plans, ({ measures }) => measures.flatMap(measureDates))
  const days = new Set([released, due, adopted, reported].flatMap((map) => [...map.keys()]))
  const judged = judging(monitor)
  const changes = figuresByDay()
  for (const day of [...days]
    .filter((each) => each <= today)
    .toSorted()
    .toReversed()) {
    const indicators = released.get(day) ?? []
    const figures = indicators.map((indicator) => changes(indicator, day))
    const moved = new Set([
      ...targets.filter(({ target }) => indicators.some(({ id }) => id === target.indicator)),
      ...(due.get(day) ?? []),
    ])
    const diff = {
      new: figures.flatMap((each) => each.new),
      revised: figures.flatMap((each) => each.revised),
      withdrawn: figures.flatMap((each) => each.withdrawn),
      statuses: [...moved].flatMap((each) => judged(each, day)),
      targets: (adopted.get(day) ?? []).map(({ plan, target }) => ({
        ...{ plan: plan.id, target: target.id, change: 'new' as const },
      })),
      measures: measuresOn(day, reported.get(day) ?? []),
    }
    if (Object.values(diff).some(({ length }) => length > 0)) yield { day, diff }
  }
}

function grouped<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  }
  return groups
}

/** Statuses before and on a day; a target's own figures are picked out once. */
function judging(monitor: Monitor): (each: PlanTarget, day: string) => readonly StatusChange[] {
  const { thresholds } = monitor.settings
  const indicators = new Map(monitor.indicators.map((indicator) => [indicator.id, indicator]))
  const own = new Map<Target, Indicator | null>()
  const indicatorOf = (target: Target): Indicator | null => {
    const known = own.get(target)
    if (known !== undefined) return known
    const indicator = indicators.get(target.indicator ?? '')
    const picked = indicator ? withOwnFigures(indicator, target) : null
    own.set(target, picked)
    return picked
  }
  return ({ plan, target }, day) => {
    const before = dayPlus(day, -1)
    if (!isAdopted(target, before)) return []
    const indicator = indicatorOf(target)
    const verdictOn = (on: string) =>
      judge({ indicator, target, thresholds }, { today: on, knownOn: on })
    return statusChange({ verdict: verdictOn(before) }, { plan, target, verdict: verdictOn(day) })
  }
}

function withOwnFigures(indicator: Indicator, target: Target): Indicator {
  const where = targetSelection(indicator, target)
  const observations = indicator.observations.filter(({ dimensions }) =>
    sameSelection(where, dimensions),
  )
  return { ...indicator, observations }
}

/** An indicator's figures that changed on a day: only the rows of the places it touched are looked at. */
function figuresByDay(): (indicator: Indicator, day: string) => FigureChanges {
  const placed = new Map<Indicator, ReadonlyMap<string, readonly Observation[]>>()
  const placesOf = (indicator: Indicator): ReadonlyMap<string, readonly Observation[]> => {
    const known = placed.get(indicator)
    if (known) return known
    const places = grouped(indicator.observations, (row) => [placeOf(row)])
    placed.set(indicator, places)
    return places
  }
  return (indicator, day) => {
    const places = [...placesOf(indicator).values()]
    const rows = places.filter((place) => place.some(({ knownFrom }) => knownFrom === day)).flat()
    const monitor = { indicators: [{ ...indicator, observations: rows }] }
    const state = (knownOn: string) => ({ monitor, clock: { knownOn } })
    return figureChanges(state(dayPlus(day, -1)), state(day))
  }
}

/** What tells a figure from its neighbours, not from its revisions. */
function placeOf({ period, dimensions }: Observation): string {
  return JSON.stringify([period.text, Object.entries(dimensions).toSorted()])
}

function measuresOn(day: string, plans: readonly Plan[]): readonly MeasureChange[] {
  const state = (knownOn: string) => ({ monitor: { plans }, clock: { knownOn } })
  return measureChanges(state(dayPlus(day, -1)), state(day))
}

import type { FigureRequest, Indicator, Measure, Monitor, MonitorEvent, Plan } from './model'
import { lastDayOf } from './published'

/**
 * A monitor as it stood on an ISO day (method.md §8): figures, statuses of measures, comments,
 * activities, requests and events of later days are gone, answers that came later are no answers
 * yet. What has no date stays. Targets stay too, as in `siktemal verdicts --as-known`; nobody has
 * written down what releases had been announced, so that none is named.
 */
export function monitorAsKnown(monitor: Monitor, day: string): Monitor {
  return {
    ...monitor,
    indicators: monitor.indicators.map((indicator) => indicatorAsKnown(indicator, day)),
    plans: monitor.plans.map((plan) => planAsKnown(plan, day)),
    requests: monitor.requests
      .filter(({ asked }) => isKnown(asked, day))
      .map((request) => requestAsKnown(request, day)),
    events: eventsAsKnown(monitor.events, day),
  }
}

/** Whether something dated (a day, month or year; null: undated) was known on an ISO day. */
export function isKnown(date: string | null, day: string): boolean {
  return date === null || lastDayOf(date) <= day
}

/** The events that had happened by an ISO day. */
export function eventsAsKnown(
  events: readonly MonitorEvent[],
  day: string,
): readonly MonitorEvent[] {
  return events.filter(({ date }) => isKnown(date, day))
}

/** A measure with the status, the history and the comments of an ISO day. */
export function measureAsKnown(measure: Measure, day: string): Measure {
  const history = measure.history.filter(({ date }) => isKnown(date, day))
  const comments = measure.comments.filter(({ date }) => isKnown(date, day))
  if (isKnown(measure.statusDate, day)) return { ...measure, history, comments }
  const reported = history.flatMap((each) =>
    each.date === null ? [] : [{ ...each, day: lastDayOf(each.date) }],
  )
  const newest = reported.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1)
  return {
    ...measure,
    ...{ history, comments },
    status: newest?.status ?? 'unknown',
    statusDate: newest?.date ?? null,
    statusSource: newest?.source ?? null,
  }
}

function indicatorAsKnown(indicator: Indicator, day: string): Indicator {
  const observations = indicator.observations.filter(({ knownFrom }) => knownFrom <= day)
  return { ...indicator, observations, nextRelease: null }
}

function planAsKnown(plan: Plan, day: string): Plan {
  return {
    ...plan,
    measures: plan.measures.map((measure) => measureAsKnown(measure, day)),
    activities: plan.activities.filter(({ date }) => isKnown(date, day)),
  }
}

function requestAsKnown(request: FigureRequest, day: string): FigureRequest {
  if (isKnown(request.answered, day)) return request
  return { ...request, answered: null, answer: {}, indicator: null }
}

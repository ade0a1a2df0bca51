import type {
  Area,
  Body,
  Indicator,
  IndicatorMeta,
  Language,
  Measure,
  Monitor,
  MonitorEvent,
  Observation,
  Plan,
  Source,
  Target,
  Text,
  Thresholds,
} from '../model'
import { eventsAsKnown, measureAsKnown } from '../asKnown'
import { selectSeries } from '../series'
import { latestUsable } from './figureView'

export interface PlanName {
  readonly id: string
  readonly title: Text
}

/** Another indicator as this one's page names it, with its newest headline figure. */
export interface Neighbour extends Pick<
  IndicatorMeta,
  'id' | 'title' | 'definition' | 'counts' | 'countsNot' | 'unit' | 'decimals'
> {
  readonly latest: Observation | null
}

/** Everything an indicator's page needs except its figures; plain JSON, published for programs too. */
export interface IndicatorBundle {
  readonly meta: IndicatorMeta
  readonly defaultLanguage: Language
  readonly thresholds: Thresholds
  readonly area: Area | null
  readonly targets: readonly { readonly plan: PlanName; readonly target: Target }[]
  readonly measures: readonly { readonly plan: PlanName; readonly measure: Measure }[]
  /** Those that the figures, targets, measures, neighbours and events name. */
  readonly sources: Readonly<Record<string, Source>>
  readonly bodies: Readonly<Record<string, Body>>
  readonly events: readonly MonitorEvent[]
  /** Indicators of the same concept: the same thing counted differently. */
  readonly siblings: readonly Neighbour[]
  readonly related: readonly Neighbour[]
}

/** The bundle of one indicator; null for an id that is not there. */
export function indicatorBundle(monitor: Monitor, id: string): IndicatorBundle | null {
  const indicator = monitor.indicators.find((each) => each.id === id)
  if (!indicator) return null
  const { observations, ...meta } = indicator
  const { settings, events } = monitor
  const parts = {
    targets: monitor.plans.flatMap((plan) => targetsOn(id, plan)),
    measures: monitor.plans.flatMap((plan) => measuresOn(id, plan)),
    events: events.filter(({ indicators }) => indicators.includes(id)),
    siblings: monitor.indicators.filter((each) => isSibling(each, indicator)).map(neighbour),
    related: monitor.indicators.filter((each) => meta.related.includes(each.id)).map(neighbour),
  }
  return {
    meta,
    defaultLanguage: settings.defaultLanguage,
    thresholds: settings.thresholds,
    area: settings.areas.find((area) => area.id === meta.area) ?? null,
    ...parts,
    sources: picked(monitor.sources, sourcesNamed(observations, parts)),
    bodies: picked(
      monitor.bodies,
      parts.measures.flatMap(({ measure }) => [...measure.responsible, ...measure.with]),
    ),
  }
}

/**
 * A published bundle as it stood on an ISO day. It holds only the newest figure of a neighbour: one
 * that came later says nothing of that day, and its indicator is left out.
 */
export function bundleAsKnown(bundle: IndicatorBundle, day: string): IndicatorBundle {
  const wasThere = ({ latest }: Neighbour): boolean => latest === null || latest.knownFrom <= day
  return {
    ...bundle,
    meta: { ...bundle.meta, nextRelease: null },
    measures: bundle.measures.map(({ plan, measure }) => ({
      plan,
      measure: measureAsKnown(measure, day),
    })),
    events: eventsAsKnown(bundle.events, day),
    siblings: bundle.siblings.filter(wasThere),
    related: bundle.related.filter(wasThere),
  }
}

function targetsOn(id: string, plan: Plan): IndicatorBundle['targets'] {
  return plan.targets
    .filter(({ indicator }) => indicator === id)
    .map((target) => ({ plan: nameOf(plan), target }))
}

/** Measures that name the indicator, or a target on it. */
function measuresOn(id: string, plan: Plan): IndicatorBundle['measures'] {
  const own = new Set(plan.targets.filter(({ indicator }) => indicator === id).map((one) => one.id))
  return plan.measures
    .filter(
      ({ indicators, targets }) => indicators.includes(id) || targets.some((one) => own.has(one)),
    )
    .map((measure) => ({ plan: nameOf(plan), measure }))
}

function nameOf({ id, title }: Plan): PlanName {
  return { id, title }
}

function isSibling(other: Indicator, { id, concept }: Indicator): boolean {
  return concept !== null && other.concept === concept && other.id !== id
}

function neighbour(indicator: Indicator): Neighbour {
  const { id, title, definition, counts, countsNot, unit, decimals } = indicator
  const series = selectSeries(indicator.observations, indicator.headline, null)
  return { id, title, definition, counts, countsNot, unit, decimals, latest: latestUsable(series) }
}

type Parts = Pick<IndicatorBundle, 'targets' | 'measures' | 'events' | 'siblings' | 'related'>

function sourcesNamed(
  observations: readonly Observation[],
  { targets, measures, events, siblings, related }: Parts,
): readonly (string | null)[] {
  return [
    ...observations.map(({ source }) => source),
    ...targets.map(({ target }) => target.source),
    ...measures.map(({ measure }) => measure.statusSource),
    ...events.map(({ source }) => source),
    ...[...siblings, ...related].map(({ latest }) => latest?.source ?? null),
  ]
}

function picked<T>(
  all: Readonly<Record<string, T>>,
  ids: readonly (string | null)[],
): Readonly<Record<string, T>> {
  const wanted = new Set(ids)
  return Object.fromEntries(Object.entries(all).filter(([id]) => wanted.has(id)))
}

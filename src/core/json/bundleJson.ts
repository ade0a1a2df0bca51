import type { IndicatorMeta, Observation, Period, SeriesBreak, Target } from '../model'
import type { IndicatorBundle, Neighbour } from '../page/indicatorBundle'
import { periodOfText } from '../period'
import type { PlanTargetJson } from './planJson'

/** A target without its verdict; periods are texts. */
export type BundleTargetJson = Omit<PlanTargetJson, 'verdict'>

export interface BreakJson extends Omit<SeriesBreak, 'period'> {
  readonly period: string
}

export interface ObservationJson extends Omit<Observation, 'period'> {
  readonly period: string
}

export interface NeighbourJson extends Omit<Neighbour, 'latest'> {
  readonly latest: ObservationJson | null
}

export interface BundleMetaJson extends Omit<IndicatorMeta, 'breaks'> {
  readonly breaks: readonly BreakJson[]
}

/** One indicator without its figures as it is published: every period is a text. */
export interface BundleJson extends Omit<
  IndicatorBundle,
  'meta' | 'targets' | 'siblings' | 'related'
> {
  readonly meta: BundleMetaJson
  readonly targets: readonly {
    readonly plan: IndicatorBundle['targets'][number]['plan']
    readonly target: BundleTargetJson
  }[]
  readonly siblings: readonly NeighbourJson[]
  readonly related: readonly NeighbourJson[]
}

/** A bundle as it is published. */
export function bundleJson({
  meta,
  targets,
  siblings,
  related,
  ...rest
}: IndicatorBundle): BundleJson {
  return {
    ...rest,
    meta: { ...meta, breaks: meta.breaks.map(withText) },
    targets: targets.map(({ plan, target }) => ({ plan, target: targetJson(target) })),
    siblings: siblings.map(neighbourJson),
    related: related.map(neighbourJson),
  }
}

/** A published bundle as the pages are made of it. */
export function bundleOf({
  meta,
  targets,
  siblings,
  related,
  ...rest
}: BundleJson): IndicatorBundle {
  return {
    ...rest,
    meta: { ...meta, breaks: meta.breaks.map(withPeriod) },
    targets: targets.map(({ plan, target }) => ({ plan, target: targetOf(target) })),
    siblings: siblings.map(neighbourOf),
    related: related.map(neighbourOf),
  }
}

function targetJson({ baseline, due, milestones, ...rest }: Target): BundleTargetJson {
  return {
    ...rest,
    baseline: baseline && withText(baseline),
    due: due && due.text,
    milestones: milestones.map(withText),
  }
}

function targetOf({ baseline, due, milestones, ...rest }: BundleTargetJson): Target {
  return {
    ...rest,
    baseline: baseline && withPeriod(baseline),
    due: due === null ? null : periodOfText(due),
    milestones: milestones.map(withPeriod),
  }
}

function neighbourJson({ latest, ...rest }: Neighbour): NeighbourJson {
  return { ...rest, latest: latest && withText(latest) }
}

function neighbourOf({ latest, ...rest }: NeighbourJson): Neighbour {
  return { ...rest, latest: latest && withPeriod(latest) }
}

function withText<At extends { readonly period: Period }>(
  at: At,
): Omit<At, 'period'> & { readonly period: string } {
  return { ...at, period: at.period.text }
}

function withPeriod<At extends { readonly period: string }>(
  at: At,
): Omit<At, 'period'> & { readonly period: Period } {
  return { ...at, period: periodOfText(at.period) }
}

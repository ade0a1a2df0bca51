import { formatDate } from '../format'
import type { Measure, MeasureStatus } from '../model'
import { phrasesIn } from '../phrases/phrasesIn'
import { bodyPath, measurePath, planPath } from './plan/address'
import type { IndicatorBundle } from './indicatorBundle'
import {
  said,
  sourceLine,
  type IndicatorContext,
  type Said,
  type SourceLine,
} from './indicatorContext'

export interface LinkedText extends Said {
  readonly path: string
}

/** A measure that shall help, as the indicator's page lists it. */
export interface MeasureView {
  readonly key: string
  readonly number: string
  readonly path: string
  readonly title: Said
  readonly responsible: readonly LinkedText[]
  readonly plan: LinkedText
  readonly status: MeasureStatus
  readonly statusText: string
  /** Empty where nobody says. */
  readonly statusDate: string
  readonly source: SourceLine | null
}

/** One measure with the names of those who answer for it. */
export function measureView(
  { plan, measure }: IndicatorBundle['measures'][number],
  context: IndicatorContext,
): MeasureView {
  const { language } = context
  const { number, title, status, statusDate, statusSource } = measure
  return {
    ...{ key: `${plan.id}/${number}`, number, status },
    path: measurePath(plan.id, number),
    title: said(title, context),
    responsible: bodiesOf(measure, context),
    plan: { ...said(plan.title, context), path: planPath(plan.id) },
    statusText: phrasesIn(language).measure[status],
    statusDate: statusDate === null ? '' : formatDate(statusDate, language),
    source: sourceLine(statusSource, context),
  }
}

function bodiesOf(measure: Measure, context: IndicatorContext): readonly LinkedText[] {
  const { bodies } = context.bundle
  return [...measure.responsible, ...measure.with]
    .map((id) => bodies[id])
    .filter((body) => body !== undefined)
    .map(({ id, name }) => ({ ...said(name, context), path: bodyPath(id) }))
}

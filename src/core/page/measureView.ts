import { formatDate } from '../format'
import type { Measure, MeasureStatus } from '../model'
import { phrasesIn } from '../phrases/phrasesIn'
import type { IndicatorBundle } from './indicatorBundle'
import {
  said,
  sourceLine,
  type IndicatorContext,
  type Said,
  type SourceLine,
} from './indicatorContext'

/** A measure that shall help, as the indicator's page lists it. */
export interface MeasureView {
  readonly key: string
  readonly number: string
  readonly title: Said
  readonly responsible: readonly Said[]
  readonly plan: Said
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
    title: said(title, context),
    responsible: bodiesOf(measure, context),
    plan: said(plan.title, context),
    statusText: phrasesIn(language).measure[status],
    statusDate: statusDate === null ? '' : formatDate(statusDate, language),
    source: sourceLine(statusSource, context),
  }
}

function bodiesOf(measure: Measure, context: IndicatorContext): readonly Said[] {
  const { bodies } = context.bundle
  return [...measure.responsible, ...measure.with]
    .map((id) => bodies[id])
    .filter((body) => body !== undefined)
    .map(({ name }) => said(name, context))
}

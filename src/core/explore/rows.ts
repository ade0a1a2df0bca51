import type { DimensionValue, Selection } from '../model'
import { breaksOf } from '../selection'
import { periodStep } from '../page/periodStep'
import { dimensionUses, selectionsOf, type DimensionUse } from './dimensionUse'
import { figuresOf, type Absence, type Figure } from './figures'
import type { Question } from './question'
import { seriesOf, type Subject } from './subject'

/** One series of a view: one value of every dimension of one indicator. */
export interface Row {
  /** Indicator and values that set it apart, for addresses: `exports.new`; ids hold no point. */
  readonly key: string
  readonly subject: Subject
  readonly where: Selection
  /** What it is called beside the others of its chart, and which small chart it stands in. */
  readonly seriesValues: readonly DimensionValue[]
  readonly panelValues: readonly DimensionValue[]
  readonly figures: readonly Figure[]
  readonly absences: readonly Absence[]
  readonly breaks: readonly number[]
  /** Years between two neighbouring periods. */
  readonly step: number
}

/** Every series of a view as measured, indicator by indicator; those without a single row are left out. */
export function rowsOf(subjects: readonly Subject[], question: Question): readonly Row[] {
  return subjects.flatMap((subject) => {
    const uses = dimensionUses(subject, question)
    const rows = selectionsOf(uses).map((where) => rowOf(subject, where, { uses, question }))
    const found = rows.filter(({ figures, absences }) => figures.length + absences.length > 0)
    // Nothing at all: the chosen series is shown as the empty one it is.
    return found.length > 0 ? found : rows.slice(0, 1)
  })
}

/** One series of an indicator, whatever the view shows otherwise. */
export function rowOf(
  subject: Subject,
  where: Selection,
  { uses, question }: { uses: readonly DimensionUse[]; question: Question },
): Row {
  const { meta } = subject.bundle
  const series = seriesOf(subject, where, question.known)
  const named = (role: DimensionUse['role']): readonly DimensionValue[] =>
    uses
      .filter((use) => use.role === role)
      .flatMap(({ dimension, values }) => values.filter(({ id }) => id === where[dimension.id]))
  const parts = uses
    .filter(({ role }) => role !== 'filter')
    .flatMap(({ dimension, values }) => values.filter(({ id }) => id === where[dimension.id]))
    .map(({ id }) => id)
  return {
    ...{ key: [meta.id, ...parts].join('.'), subject, where },
    ...{ seriesValues: named('series'), panelValues: named('multiples') },
    ...figuresOf(series),
    breaks: breaksOf(meta, where).map(({ period }) => period.years),
    step: periodStep(meta.frequency, series[0]?.period.kind ?? 'year'),
  }
}

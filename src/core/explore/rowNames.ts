import { saidOf, type ExploreContext } from './exploreContext'
import type { Row } from './rows'

/** What a series is called in its own chart: its values; with other indicators beside, their names too. */
export function seriesTitle(row: Row, context: ExploreContext, beside: readonly Row[]): string {
  const values = titlesOf(row, row.seriesValues, context)
  const isAlone = beside.every(({ subject }) => subject === row.subject)
  return isAlone && values !== ''
    ? values
    : [indicatorTitle(row, context), values].filter(Boolean).join(': ')
}

/** With indicator and small chart, as far as the view has several of them. */
export function fullTitle(row: Row, context: ExploreContext): string {
  const values = titlesOf(row, [...row.panelValues, ...row.seriesValues], context)
  if (context.subjects.length > 1)
    return [indicatorTitle(row, context), values].filter(Boolean).join(': ')
  return values === '' ? indicatorTitle(row, context) : values
}

/** The title of a row's small chart, from its values alone. */
export function panelTitle(row: Row, context: ExploreContext): string {
  return titlesOf(row, row.panelValues, context)
}

/** The indicator's own title. */
export function indicatorTitle({ subject }: Pick<Row, 'subject'>, context: ExploreContext): string {
  return saidOf(subject.bundle.meta.title, subject, context).text
}

function titlesOf({ subject }: Row, values: Row['seriesValues'], context: ExploreContext): string {
  return values.map(({ title }) => saidOf(title, subject, context).text).join(', ')
}

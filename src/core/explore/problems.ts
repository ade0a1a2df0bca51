import type { AddressProblem } from './address'
import type { ExploreContext } from './exploreContext'
import type { Row } from './rows'
import type { ExploreSpan } from './view'

/** What an address says that is not there (any longer), in sentences. */
export function addressProblems(
  problems: readonly AddressProblem[],
  { words }: ExploreContext,
): readonly string[] {
  return problems.map(({ kind, parameter, value }) => {
    if (kind === 'version') return words.problems.version(value)
    if (kind === 'parameter') return words.problems.parameter(parameter)
    return words.problems.value(parameter, value)
  })
}

/** Indicators, dimensions and values that the figures do not have; `failed` were not fetched. */
export function staleProblems(
  context: ExploreContext,
  failed: readonly string[],
): readonly string[] {
  const { question, subjects, words } = context
  const ids = new Set([...subjects.map(({ bundle }) => bundle.meta.id), ...failed])
  const gone = question.indicators.filter((id) => !ids.has(id)).map(words.problems.indicator)
  // Without its indicator nothing can be said of a dimension.
  if (gone.length > 0 || failed.length > 0) return gone
  const dimensions = subjects.flatMap(({ bundle }) => bundle.meta.dimensions)
  const named = [...question.series, ...question.multiples, ...Object.keys(question.picks)]
  const unknown = [...new Set(named)].filter((id) => !dimensions.some((each) => each.id === id))
  const values = Object.entries(question.picks)
    .filter(([id]) => !unknown.includes(id))
    .flatMap(([id, picked]) =>
      picked
        .filter(
          (value) =>
            !dimensions.some(
              (each) => each.id === id && each.values.some((one) => one.id === value),
            ),
        )
        .map((value) => words.problems.pick(value, id)),
    )
  return [...unknown.map(words.problems.dimension), ...values]
}

/** Periods and highlighted series that the view does not have. */
export function viewProblems(
  rows: readonly Row[],
  span: ExploreSpan,
  { question, words }: ExploreContext,
): readonly string[] {
  const { from, to, base, marked } = question
  const { periods } = span
  const texts = new Set(periods.map(({ text }) => text))
  const outside = [from, to].filter(
    (text): text is string => text !== null && isOutside(text, span),
  )
  const keys = new Set(rows.map(({ key }) => key))
  const isTurned = outside.length === 0 && from !== null && to !== null && from > to
  return [
    ...outside.map(words.problems.period),
    ...(isTurned ? [words.problems.spanOrder] : []),
    ...(base !== null && !texts.has(base) ? [words.problems.period(base)] : []),
    ...marked.filter((key) => !keys.has(key)).map(words.problems.mark),
  ]
}

/** Earlier than every figure, or later: by the year, as one length of period may name another's. */
function isOutside(text: string, { periods }: ExploreSpan): boolean {
  const year = Number(text.slice(0, 4))
  const years = periods.map((period) => Math.floor(period.years + 1e-9))
  return year < Math.min(...years) || year > Math.max(...years)
}

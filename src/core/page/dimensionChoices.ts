import { said, type IndicatorContext, type Said } from './indicatorContext'

/** One dimension with the values a reader may choose between. */
export interface DimensionChoice {
  readonly id: string
  readonly title: Said
  readonly value: string
  /** The headline's value, which an address leaves out. */
  readonly usual: string
  readonly options: readonly { readonly id: string; readonly title: string }[]
}

/** The dimensions with more than one value. */
export function dimensionChoices(context: IndicatorContext): readonly DimensionChoice[] {
  const { indicator, where } = context
  return indicator.dimensions
    .filter(({ values }) => values.length > 1)
    .map(({ id, title, values }) => ({
      id,
      title: said(title, context),
      value: where[id] ?? '',
      usual: indicator.headline[id] ?? '',
      options: values.map((value) => ({ id: value.id, title: said(value.title, context).text })),
    }))
}

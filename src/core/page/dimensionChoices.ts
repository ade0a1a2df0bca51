import { said, type IndicatorContext, type Said } from './indicatorContext'

/** One dimension with the values a reader may choose between. */
export interface DimensionChoice {
  readonly id: string
  readonly title: Said
  readonly options: readonly DimensionOption[]
}

export interface DimensionOption {
  readonly id: string
  readonly title: string
  readonly chosen: boolean
  /** The headline's value, which an address leaves out. */
  readonly usual: boolean
}

/** The dimensions with more than one value. */
export function dimensionChoices(context: IndicatorContext): readonly DimensionChoice[] {
  const { indicator, where } = context
  return indicator.dimensions
    .filter(({ values }) => values.length > 1)
    .map(({ id, title, values }) => ({
      id,
      title: said(title, context),
      options: values.map((value) => ({
        id: value.id,
        title: said(value.title, context).text,
        chosen: value.id === where[id],
        usual: value.id === indicator.headline[id],
      })),
    }))
}

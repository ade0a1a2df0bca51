/** What a reader may choose on a page, declared once: the address holds it, defaults left out. */
export interface Parameter<Value extends string> {
  readonly fallback: Value
  /** Null: any text. */
  readonly choices: readonly Value[] | null
}

export type Parameters = Readonly<Record<string, Parameter<string>>>

export type ViewOf<P extends Parameters> = {
  readonly [Key in keyof P]: P[Key] extends Parameter<infer Value> ? Value : never
}

export function oneOf<const Value extends string>(
  fallback: Value,
  choices: readonly Value[],
): Parameter<Value> {
  return { fallback, choices }
}

export const anyText: Parameter<string> = { fallback: '', choices: null }

/** What an address chooses; an unknown choice, or none, is the default. */
export function readView<P extends Parameters>(
  parameters: P,
  query: Readonly<Record<string, unknown>>,
): ViewOf<P> {
  const entries = Object.entries(parameters).map(([key, { fallback, choices }]) => {
    const value = query[key]
    const isChoice = typeof value === 'string' && (choices === null || choices.includes(value))
    return [key, isChoice ? value : fallback]
  })
  // Every value is one that its own parameter offers.
  return Object.fromEntries(entries) as ViewOf<P>
}

/** A page's query with another view put in: defaults are left out, what is not the view's own stays. */
export function queryWith<P extends Parameters>(
  parameters: P,
  view: ViewOf<P>,
  query: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const others = Object.entries(query).filter(([key]) => !(key in parameters))
  const chosen = Object.entries(parameters).flatMap(([key, { fallback }]) =>
    view[key] === fallback ? [] : [[key, view[key]]],
  )
  return Object.fromEntries([...others, ...chosen])
}

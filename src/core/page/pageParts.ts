/**
 * A page's model in one or two parts: what its prerendered page carries, and, where keys are left to
 * another file, those.
 */
export function pageParts(
  model: unknown,
  rest: readonly string[] | undefined,
): readonly [start: unknown, rest?: unknown] {
  if (rest === undefined) return [model]
  const entries = Object.entries(model ?? {})
  const pick = (later: boolean): unknown =>
    Object.fromEntries(entries.filter(([key]) => rest.includes(key) === later))
  return [pick(false), pick(true)]
}

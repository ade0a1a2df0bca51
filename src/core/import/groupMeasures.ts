/** Something that is measured, and in which unit; empty where that is not known. */
export interface NamedMeasure {
  readonly code: string
  readonly unit: string
}

/** Measures that may be one indicator: those in the same unit. One whose unit nobody knows stands alone. */
export function groupMeasures<Measure extends NamedMeasure>(
  measures: readonly Measure[],
): readonly (readonly [Measure, ...Measure[]])[] {
  const groups = new Map<string, [Measure, ...Measure[]]>()
  for (const measure of measures) {
    const key = measure.unit === '' ? `code ${measure.code}` : `unit ${measure.unit}`
    const group = groups.get(key)
    if (group) group.push(measure)
    else groups.set(key, [measure])
  }
  return [...groups.values()]
}

/** A list that is known to have something in it. */
export function atLeastOne<Thing>(things: readonly Thing[]): readonly [Thing, ...Thing[]] {
  // Only the caller can know.
  return things as readonly [Thing, ...Thing[]]
}

/** A measure's name behind that of its table, where the one does not say the other already. */
export function measureTitle(table: string, measure: string): string {
  const [one, other] = [` ${table.toLowerCase()} `, ` ${measure.toLowerCase()} `]
  if (measure === '' || one.includes(other)) return table
  if (table === '') return measure
  return other.includes(one) ? measure : `${table}: ${measure}`
}

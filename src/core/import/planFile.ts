import type { Language } from '../model'
import type { ImportNote, RawTarget } from './model'
import { textIn, yamlText } from './pairFiles'
import type { Settled } from './settle'

export interface PlanSetting {
  readonly id: string
  readonly area: string
  readonly language: Language | null
  /** The id of each table's indicator. */
  readonly indicators: readonly string[]
  readonly tables: readonly [Settled, ...Settled[]]
  readonly source: string | null
}

/** A plan file with the targets that came with the figures, and what of them could not be carried. */
export function planFile(
  targets: readonly RawTarget[],
  setting: PlanSetting,
): { readonly text: string; readonly notes: readonly ImportNote[] } {
  const { area, language, tables } = setting
  const notes: ImportNote[] = []
  const written = targets.map((target, index) => targetYaml(target, { ...setting, index, notes }))
  const [first] = tables
  const title = textIn(language, first.table.title)
  const text = yamlText({
    title,
    areas: [{ id: area, title, monitor_area: area }],
    targets: written,
  })
  return { text, notes }
}

interface TargetSetting extends PlanSetting {
  readonly index: number
  readonly notes: ImportNote[]
}

function targetYaml(target: RawTarget, setting: TargetSetting): unknown {
  const { id, area, language, indicators, tables, source, index, notes } = setting
  const { direction, goal, due, limit } = target
  // A target names one of the tables.
  const settled = tables[target.table] as Settled
  const where = Object.fromEntries(
    settled.dimensions.flatMap(({ id: dimension, raw, ids }) => {
      const value = ids.get(target.where.get(raw.code) ?? '')
      return value === undefined ? [] : [[dimension, value] as const]
    }),
  )
  const baseline = baselineOf(target, settled, where)
  if (baseline !== target.baseline) {
    notes.push({ code: 'target-baseline', value: `${target.baseline} → ${baseline}`, count: 1 })
  }
  return {
    id: index === 0 ? `${id}-target` : `${id}-target-${String(index + 1)}`,
    indicator: indicators[target.table],
    ...(Object.keys(where).length > 0 && { where }),
    area,
    text: textIn(language, target.text),
    direction,
    baseline: { period: baseline },
    ...(goal !== null && { goal: { value: goal } }),
    due,
    method: 'cagr',
    ...(limit !== null && { limit }),
    ...(source !== null && { source }),
  }
}

/** The base year, or the first year after it that has a figure in the series. */
function baselineOf(
  { baseline }: RawTarget,
  settled: Settled,
  where: Readonly<Record<string, string>>,
): string {
  const wanted = settled.dimensions.map(({ id, headline }) => where[id] ?? headline)
  const years = settled.rows
    .filter(({ values, raw }) => values.join() === wanted.join() && /\d/.test(raw.figure.cell))
    .map(({ period }) => period)
    .filter(({ years: at }) => at >= Number(baseline))
    .toSorted((a, b) => a.years - b.years)
  return years[0]?.text ?? baseline
}

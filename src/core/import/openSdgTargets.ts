import { listOf, numberOf, recordOf, textOf, type Json } from './json'
import type { ImportNote, RawTable, RawTarget } from './model'
import type { OpenSdgMeta } from './openSdgMeta'
import { tell } from './settle'

/** What Open SDG's progress measure is told to judge, as targets with the method `cagr`; its defaults are the measure's own. */
export function openSdgTargets(
  fields: Json,
  meta: OpenSdgMeta,
  tables: readonly RawTable[],
): { readonly targets: readonly RawTarget[]; readonly notes: readonly ImportNote[] } {
  const listed = listOf(fields['progress_calculation_options']).map(recordOf)
  const isOn = textOf(fields['auto_progress_calculation']) === 'true'
  const options = listed.length === 0 && isOn ? [{}] : listed.flatMap(ungrouped)
  const unmatched: string[] = []
  const targets = options.flatMap((option) => {
    const target = targetOf(option, meta, tables)
    if (!target) unmatched.push(nameOf(option))
    return target ? [target] : []
  })
  const notes: ImportNote[] = []
  tell(notes, 'target-unmatched', unmatched)
  return { targets, notes }
}

function ungrouped(option: Json): readonly Json[] {
  const group = listOf(option['group']).map(recordOf)
  return group.length > 0 ? group : [option]
}

function nameOf(option: Json): string {
  const parts = [...chosen(option)].map(([field, value]) => `${field}: ${value}`)
  return [textOf(option['unit']), ...parts].filter((part) => part !== '').join(' / ')
}

/** The series and disaggregation that an option picks. */
function chosen(option: Json): ReadonlyMap<string, string> {
  const series = textOf(option['series'])
  const pairs = listOf(option['disaggregation']).map((each) => {
    const { field, value } = recordOf(each)
    return [textOf(field), textOf(value)] as const
  })
  return new Map([...(series === '' ? [] : [['Series', series] as const]), ...pairs])
}

function targetOf(option: Json, meta: OpenSdgMeta, tables: readonly RawTable[]): RawTarget | null {
  const unit = textOf(option['unit'])
  const table = unit === '' ? 0 : tables.findIndex((each) => each.unit.text === unit)
  const found = tables[table]
  const where = chosen(option)
  const fits = [...where].every(([field, value]) =>
    found?.dimensions.some(
      ({ code, values }) => code === field && values.some((each) => each.code === value),
    ),
  )
  if (!found || !fits) return null
  const direction = textOf(option['direction']) === 'positive' ? 'up' : 'down'
  const goal = numberOf(option['target'])
  const due = textOf(option['target_year']) || '2030'
  const aim =
    goal === null
      ? direction === 'up'
        ? '↑'
        : '↓'
      : `${direction === 'up' ? '≥' : '≤'} ${String(goal)}`
  const named = [meta.title, ...where.values()].filter((part) => part !== '').join(', ')
  return {
    table,
    where,
    text: `${named}: ${aim} (${due})`,
    direction,
    baseline: textOf(option['base_year']) || '2015',
    goal,
    due,
    limit: numberOf(option['limit']),
  }
}

import type { Measure, Plan } from '../../model'
import type { Said } from '../indicatorContext'
import { pageSaid, type PageContext } from '../pageContext'
import { measurePath } from './address'
import { bodyLink, type BodyLink } from './bodyLink'
import { planWords } from './planWords'

export interface MatrixMark {
  readonly number: string
  readonly path: string
  readonly title: Said
  /** True where nobody else answers for the measure or shares it. */
  readonly isAlone: boolean
}

export interface MatrixRow {
  readonly body: BodyLink
  /** The marks of each column. */
  readonly cells: readonly (readonly MatrixMark[])[]
  readonly count: number
}

/** Who answers for what: bodies by areas. */
export interface Matrix {
  readonly columns: readonly Said[]
  readonly rows: readonly MatrixRow[]
}

/** The bodies that a plan's measures name, those with most measures first; null where none is named. */
export function planMatrix(plan: Plan, context: PageContext): Matrix | null {
  const bodies = [...new Set(plan.measures.flatMap(bodiesOf))]
  if (bodies.length === 0) return null
  const columns = columnsOf(plan, context)
  const rows = bodies.map((id) => {
    const own = plan.measures.filter((measure) => bodiesOf(measure).includes(id))
    const cells = columns.map(({ holds }) =>
      own.filter(holds).map((measure) => markOf(measure, plan, context)),
    )
    return { body: bodyLink(id, context), cells, count: own.length }
  })
  return {
    columns: columns.map(({ title }) => title),
    rows: rows.toSorted((a, b) => b.count - a.count),
  }
}

/** Those who answer for a measure and those who share it, each once. */
export function bodiesOf(measure: Measure): readonly string[] {
  return [...new Set([...measure.responsible, ...measure.with])]
}

/** The plan's areas in their order, and one for measures without an area where there are any. */
function columnsOf(
  plan: Plan,
  context: PageContext,
): readonly {
  readonly title: Said
  readonly holds: (measure: Measure) => boolean
}[] {
  const isElsewhere = ({ area }: Measure): boolean => !plan.areas.some(({ id }) => id === area)
  const columns = plan.areas.map(({ id, title }) => ({
    title: pageSaid(title, context),
    holds: ({ area }: Measure) => area === id,
  }))
  if (!plan.measures.some(isElsewhere)) return columns
  const title = { text: planWords[context.language].noArea, lang: null }
  return [...columns, { title, holds: isElsewhere }]
}

function markOf(measure: Measure, plan: Plan, context: PageContext): MatrixMark {
  return {
    number: measure.number,
    path: measurePath(plan.id, measure.number),
    title: pageSaid(measure.title, context),
    isAlone: bodiesOf(measure).length === 1,
  }
}

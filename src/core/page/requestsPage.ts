import type { RequestRow } from './overviewModel'
import type { PageContext } from './pageContext'
import { planWords } from './plan/planWords'
import { requestRows } from './requestRows'

/** The register of figures asked for, in one language, ready to print. */
export interface RequestsModel {
  readonly lead: string
  /** By state, those that have waited longest first. */
  readonly open: readonly RequestRow[]
  readonly answered: readonly RequestRow[]
  readonly there: readonly RequestRow[]
}

export function requestsModel(context: PageContext): RequestsModel {
  const { requests } = context.monitor
  // What nobody dated comes last.
  const since = new Map(requests.map(({ id, asked }) => [id, asked ?? '9999']))
  const rows = requestRows(context).toSorted((a, b) =>
    String(since.get(a.id)).localeCompare(String(since.get(b.id))),
  )
  const inState = (state: RequestRow['state']): readonly RequestRow[] =>
    rows.filter((row) => row.state === state)
  const [open, answered, there] = [inState('open'), inState('answered'), inState('there')]
  const counts = { open: open.length, answered: answered.length, there: there.length }
  return { lead: planWords[context.language].requests(counts), open, answered, there }
}

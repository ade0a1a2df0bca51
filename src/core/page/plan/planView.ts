import type { MeasureStatus } from '../../model'
import { anyText, oneOf, readView, type ViewOf } from '../viewParameters'
import type { Said } from '../indicatorContext'
import type { BodyLink } from './bodyLink'
import type { MeasureRow } from './measureRow'
import { measureStatuses } from './measureStatus'

export const measureSorts = ['plan', 'late', 'body', 'newest'] as const
export const measureLayouts = ['reading', 'table'] as const

/** What a reader may choose on a plan's page. */
export const planParameters = {
  body: anyText,
  area: anyText,
  status: oneOf<MeasureStatus | ''>('', ['', ...measureStatuses]),
  figures: oneOf('', ['', 'none']),
  perspective: oneOf('', ['', 'municipal']),
  sort: oneOf('plan', measureSorts),
  view: oneOf('reading', measureLayouts),
}

export type PlanView = ViewOf<typeof planParameters>

export const defaultPlanView: PlanView = readView(planParameters, {})

/** True where some measures may be hidden. */
export function isFiltered(view: PlanView): boolean {
  return filters.some((filter) => view[filter] !== defaultPlanView[filter])
}

type Filter = 'body' | 'area' | 'status' | 'figures' | 'perspective'

const tests: Readonly<Record<Filter, (row: MeasureRow, view: PlanView) => boolean>> = {
  body: (row, { body }) => body === '' || bodiesNamed(row).some(({ id }) => id === body),
  area: (row, { area }) => area === '' || row.area === area,
  status: (row, { status }) => status === '' || row.status === status,
  figures: ({ unmeasured }, { figures }) => figures === '' || unmeasured !== '',
  perspective: ({ isMunicipal }, { perspective }) => perspective === '' || isMunicipal,
}

const filters = ['body', 'area', 'status', 'figures', 'perspective'] as const satisfies Filter[]

/** The measures that a view shows, in its order. */
export function viewMeasures(rows: readonly MeasureRow[], view: PlanView): readonly MeasureRow[] {
  return matching(rows, view).toSorted(orders[view.sort])
}

function matching(
  rows: readonly MeasureRow[],
  view: PlanView,
  except: Filter | null = null,
): readonly MeasureRow[] {
  return rows.filter((row) =>
    filters.every((filter) => filter === except || tests[filter](row, view)),
  )
}

type Order = (a: MeasureRow, b: MeasureRow) => number

const orders: Readonly<Record<PlanView['sort'], Order>> = {
  plan: () => 0,
  late: (a, b) => measureStatuses.indexOf(a.status) - measureStatuses.indexOf(b.status),
  // Measures that nobody answers for come last.
  body: (a, b) => firstBody(a).localeCompare(firstBody(b), 'nb'),
  newest: (a, b) => b.statusDate.localeCompare(a.statusDate),
}

function firstBody({ responsible: [body] }: MeasureRow): string {
  return body ? body.name.text : '\uffff'
}

/** A choice with how many measures it would show, all else staying as it is. */
export interface CountedChoice {
  readonly value: string
  readonly label: Said
  readonly count: number
}

export interface FilterChoices {
  readonly bodies: readonly CountedChoice[]
  readonly areas: readonly CountedChoice[]
  readonly statuses: readonly CountedChoice[]
  readonly unmeasured: number
  readonly municipal: number
}

/** What each filter offers: only values that some measure has, in an order a reader expects. */
export function filterChoices(rows: readonly MeasureRow[], view: PlanView): FilterChoices {
  const counted = (filter: Filter, values: (row: MeasureRow) => readonly Labelled[]) =>
    countedChoices(rows.flatMap(values), matching(rows, view, filter).flatMap(values))
  return {
    bodies: counted('body', (row) =>
      bodiesNamed(row).map(({ id, name }) => ({ value: id, label: name })),
    ).toSorted((a, b) => a.label.text.localeCompare(b.label.text, 'nb')),
    areas: counted('area', ({ area, areaTitle }) =>
      area === null || areaTitle === null ? [] : [{ value: area, label: areaTitle }],
    ),
    statuses: counted('status', ({ status, statusView }) => [
      { value: status, label: { text: statusView.text, lang: null } },
    ]).toSorted((a, b) => statusOrder(a.value) - statusOrder(b.value)),
    unmeasured: matching(rows, view, 'figures').filter(({ unmeasured }) => unmeasured).length,
    municipal: matching(rows, view, 'perspective').filter(({ isMunicipal }) => isMunicipal).length,
  }
}

type Labelled = Omit<CountedChoice, 'count'>

function countedChoices(
  all: readonly Labelled[],
  shown: readonly Labelled[],
): readonly CountedChoice[] {
  const labels = new Map(all.map(({ value, label }) => [value, label]))
  return [...labels].map(([value, label]) => ({
    ...{ value, label },
    count: shown.filter((one) => one.value === value).length,
  }))
}

/** Those that answer for a measure and those that share it, each once. */
function bodiesNamed({ responsible, shared }: MeasureRow): readonly BodyLink[] {
  return [...new Map([...responsible, ...shared].map((body) => [body.id, body])).values()]
}

function statusOrder(status: string): number {
  return measureStatuses.findIndex((one) => one === status)
}

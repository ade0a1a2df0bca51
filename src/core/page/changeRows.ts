import { diffStates, type MonitorDiff, type StatusChange, type TargetChange } from '../diff'
import { formatDate, formatPeriod } from '../format'
import { periodEnd } from '../period'
import { dayPlus, lastDayOf } from '../published'
import { assessTargets, type AssessedTarget } from './assessedTarget'
import { changePhrases } from './changePhrases'
import { figureChangeRows, type FigureRow } from './figureChangeRows'
import { measureChangeRow } from './measureChangeRow'
import type { ChangeRow, ChangesSince, StatusShift } from './overviewModel'
import { pageText, type PageContext } from './pageContext'
import { goalLine, rowTitle } from './targetRow'

/** What has changed since each meeting held by now, the latest meeting last; newest change first. */
export function changesSinceMeetings(context: PageContext): readonly ChangesSince[] {
  const { monitor, clock, language } = context
  return monitor.settings.meetings
    .filter((meeting) => meeting <= clock.today)
    .toSorted()
    .map((meeting) => ({
      meeting,
      meetingText: formatDate(meeting, language),
      rows: changeRows(changesSince(meeting, context), context),
    }))
}

/** What the monitor knows now and did not know on an ISO day. */
export function changesSince(day: string, { monitor, targets, clock }: PageContext): MonitorDiff {
  const then = { today: day, knownOn: day }
  return diffStates(
    { monitor, clock: then, targets: assessTargets(monitor, then) },
    { monitor, clock, targets },
  )
}

/** Changes as rows, newest first: statuses beside the figure that moved them, targets, measures. */
export function changeRows(diff: MonitorDiff, context: PageContext): readonly ChangeRow[] {
  const figures = figureChangeRows(diff, context)
  const told = new Set(figures.map(({ indicator }) => indicator))
  const rows = [
    ...figures.map((row) => withShifts(row, diff.statuses, context)),
    ...diff.statuses
      .filter(({ indicator }) => indicator === null || !told.has(indicator))
      .flatMap((change) => calendarRow(change, context)),
    ...diff.targets.map((change) => targetChangeRow(change, context)),
    ...diff.measures.map((change) => measureChangeRow(change, context)),
  ]
  return rows.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

/** A figure's row with every target whose status it moved. */
function withShifts(
  { indicator, ...row }: FigureRow,
  statuses: readonly StatusChange[],
  context: PageContext,
): ChangeRow {
  const moved = statuses
    .filter((change) => change.indicator === indicator)
    .flatMap((change) => find(change, context).map((assessed) => ({ change, assessed })))
  return {
    ...row,
    kinds: moved.length === 0 ? row.kinds : [...row.kinds, 'status'],
    areas: [
      ...new Set([...row.areas, ...moved.flatMap(({ assessed }) => rowBase(assessed).areas)]),
    ],
    shifts: moved.map(({ change, assessed }) => shiftOf(change, assessed, context)),
  }
}

function shiftOf(
  { from, to }: StatusChange,
  assessed: AssessedTarget,
  context: PageContext,
): StatusShift {
  return { key: assessed.key, goal: goalLine(assessed, context), from, to }
}

/** A status is only compared where the target is in both states, so it is there to be found. */
function calendarRow(change: StatusChange, context: PageContext): readonly ChangeRow[] {
  const { language } = context
  const words = changePhrases[language]
  return find(change, context).map((assessed) => {
    const { due } = assessed.target
    const passed = change.to === 'awaiting_final' && due !== null
    const date = passed ? dayPlus(periodEnd(due), 1) : null
    return {
      ...rowBase(assessed),
      id: `status/${assessed.key}`,
      date,
      dateText: date === null ? '' : formatDate(date, language),
      title: words.statusOnly(rowTitle(assessed, context)),
      text: passed ? words.deadline(formatPeriod(due, language)) : words.calendar,
      kinds: ['status'],
      shifts: [shiftOf(change, assessed, context)],
    }
  })
}

/** A target that is no longer there is named by its ids: its words went with it. */
function targetChangeRow(change: TargetChange, context: PageContext): ChangeRow {
  const [assessed] = find(change, context)
  const words = changePhrases[context.language]
  const key = `${change.plan}/${change.target}`
  const text = assessed ? pageText(assessed.target.text, context) : key
  const title = { new: words.newTarget, removed: words.removedTarget, changed: words.changedTarget }
  const adopted = assessed?.target.adopted ?? null
  return {
    ...(assessed ? rowBase(assessed) : { details: [], origin: '', areas: [], path: null }),
    id: `target/${key}`,
    date: adopted === null ? null : lastDayOf(adopted),
    dateText: adopted === null ? '' : formatDate(adopted, context.language),
    title: title[change.change](text),
    text: '',
    kinds: ['target'],
    shifts: [],
  }
}

function rowBase({
  area,
  indicator,
  plan,
}: AssessedTarget): Pick<ChangeRow, 'details' | 'origin' | 'areas' | 'path'> {
  return {
    ...{ details: [], origin: '' },
    areas: area === null ? [] : [area],
    path: indicator ? `indicators/${indicator.id}` : `plans/${plan.id}`,
  }
}

function find(
  change: { readonly plan: string; readonly target: string },
  { targets }: PageContext,
): readonly AssessedTarget[] {
  return targets.filter(
    ({ plan, target }) => plan.id === change.plan && target.id === change.target,
  )
}

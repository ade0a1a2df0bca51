import { diffStates, type MonitorDiff, type StatusChange, type TargetChange } from '../diff'
import type { MeasureChange } from '../diffMeasures'
import { formatDate, formatPeriod } from '../format'
import { periodEnd } from '../period'
import { phrasesIn } from '../phrases/phrasesIn'
import { assessTargets, type AssessedTarget } from './assessedTarget'
import { changePhrases } from './changePhrases'
import { figureChangeRows, type FigureRow } from './figureChangeRows'
import type { ChangeRow, ChangesSince } from './overviewModel'
import { pageText, type PageContext } from './pageContext'
import { rowTitle } from './targetRow'

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

function changesSince(day: string, { monitor, targets, clock }: PageContext): MonitorDiff {
  const then = { today: day, knownOn: day }
  return diffStates(
    { monitor, clock: then, targets: assessTargets(monitor, then) },
    { monitor, clock, targets },
  )
}

/** Changes as rows: each status beside the figure that moved it, then targets and measures. */
export function changeRows(diff: MonitorDiff, context: PageContext): readonly ChangeRow[] {
  const figures = figureChangeRows(diff, context)
  const told = new Set(figures.map(({ indicator }) => indicator))
  const rows = [
    ...figures.flatMap((row) => withStatuses(row, diff.statuses)),
    ...diff.statuses
      .filter(({ indicator }) => indicator === null || !told.has(indicator))
      .flatMap((change) => calendarRow(change, context)),
    ...diff.targets.flatMap((change) => targetRows(change, context)),
    ...diff.measures.flatMap((change) => measureRows(change, context)),
  ]
  return rows.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

/** A figure's row once for every target whose status it moved, or once without. */
function withStatuses(row: FigureRow, statuses: readonly StatusChange[]): readonly ChangeRow[] {
  const moved = statuses.filter(({ indicator }) => indicator === row.indicator)
  if (moved.length === 0) return [{ ...row, from: null, to: null }]
  return moved.map(({ from, to }) => ({ ...row, from, to }))
}

function calendarRow(change: StatusChange, context: PageContext): readonly ChangeRow[] {
  const target = find(change, context)
  if (!target) return []
  const words = changePhrases[context.language]
  const { due } = target.target
  const passed = change.to === 'awaiting_final' && due !== null
  const date = passed ? periodEnd(due) : null
  return [
    {
      date,
      dateText: date === null ? '' : formatDate(date, context.language),
      title: words.statusOnly(rowTitle(target, context)),
      text: passed ? words.deadline(formatPeriod(due, context.language)) : words.calendar,
      indicator: change.indicator,
      from: change.from,
      to: change.to,
    },
  ]
}

function targetRows(change: TargetChange, context: PageContext): readonly ChangeRow[] {
  const target = find(change, context)
  if (!target) return []
  const words = changePhrases[context.language]
  const text = pageText(target.target.text, context)
  const title = { new: words.newTarget, removed: words.removedTarget, changed: words.changedTarget }
  const date = target.target.adopted
  return [
    {
      date,
      dateText: date === null ? '' : formatDate(date, context.language),
      title: title[change.change](text),
      text: '',
      indicator: target.target.indicator,
      from: null,
      to: null,
    },
  ]
}

function find(
  change: { readonly plan: string; readonly target: string },
  { targets }: PageContext,
): AssessedTarget | undefined {
  return targets.find(({ plan, target }) => plan.id === change.plan && target.id === change.target)
}

function measureRows(change: MeasureChange, context: PageContext): readonly ChangeRow[] {
  const plan = context.monitor.plans.find(({ id }) => id === change.plan)
  const measure = plan?.measures.find(({ number }) => number === change.number)
  if (!plan || !measure) return []
  const words = changePhrases[context.language]
  const statuses = phrasesIn(context.language).measure
  const status = (value: MeasureChange['from']): string => statuses[value ?? 'unknown']
  const text = {
    new: words.measureNew,
    removed: words.measureRemoved,
    status: words.measureStatus(status(change.from), status(change.to)),
  }
  const date = measure.statusDate
  return [
    {
      date,
      dateText: date === null ? '' : formatDate(date, context.language),
      title: `${words.measure(change.number, pageText(plan.title, context))}: ${pageText(measure.title, context)}`,
      text: text[change.change],
      indicator: null,
      from: null,
      to: null,
    },
  ]
}

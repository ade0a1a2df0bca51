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
    ...diff.targets.map((change) => targetRow(change, context)),
    ...diff.measures.map((change) => measureRow(change, context)),
  ]
  return rows.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

/** A figure's row once for every target whose status it moved, or once without. */
function withStatuses(row: FigureRow, statuses: readonly StatusChange[]): readonly ChangeRow[] {
  const moved = statuses.filter(({ indicator }) => indicator === row.indicator)
  if (moved.length === 0) return [{ ...row, from: null, to: null }]
  return moved.map(({ from, to }) => ({ ...row, from, to }))
}

/** A status is only compared where the target is in both states, so it is there to be found. */
function calendarRow(change: StatusChange, context: PageContext): readonly ChangeRow[] {
  const words = changePhrases[context.language]
  return context.targets
    .filter(({ plan, target }) => plan.id === change.plan && target.id === change.target)
    .map((assessed) => {
      const { due } = assessed.target
      const passed = change.to === 'awaiting_final' && due !== null
      return {
        ...dated(passed ? periodEnd(due) : null, context),
        title: words.statusOnly(rowTitle(assessed, context)),
        text: passed ? words.deadline(formatPeriod(due, context.language)) : words.calendar,
        indicator: change.indicator,
        from: change.from,
        to: change.to,
      }
    })
}

/** A target that is no longer there is named by its ids: its words went with it. */
function targetRow(change: TargetChange, context: PageContext): ChangeRow {
  const target = find(change, context)?.target
  const words = changePhrases[context.language]
  const text = target ? pageText(target.text, context) : `${change.plan}/${change.target}`
  const title = { new: words.newTarget, removed: words.removedTarget, changed: words.changedTarget }
  return {
    ...dated(target?.adopted ?? null, context),
    title: title[change.change](text),
    text: '',
    indicator: target?.indicator ?? null,
    from: null,
    to: null,
  }
}

function dated(
  date: string | null,
  { language }: PageContext,
): Pick<ChangeRow, 'date' | 'dateText'> {
  return { date, dateText: date === null ? '' : formatDate(date, language) }
}

function find(
  change: { readonly plan: string; readonly target: string },
  { targets }: PageContext,
): AssessedTarget | undefined {
  return targets.find(({ plan, target }) => plan.id === change.plan && target.id === change.target)
}

function measureRow(change: MeasureChange, context: PageContext): ChangeRow {
  const plan = context.monitor.plans.find(({ id }) => id === change.plan)
  const measure = plan?.measures.find(({ number }) => number === change.number)
  const words = changePhrases[context.language]
  const statuses = phrasesIn(context.language).measure
  const status = (value: MeasureChange['from']): string => statuses[value ?? 'unknown']
  const text = {
    new: words.measureNew,
    removed: words.measureRemoved,
    status: words.measureStatus(status(change.from), status(change.to)),
  }
  const where = words.measure(change.number, plan ? pageText(plan.title, context) : change.plan)
  return {
    ...dated(measure?.statusDate ?? null, context),
    title: measure ? `${where}: ${pageText(measure.title, context)}` : where,
    text: text[change.change],
    indicator: null,
    from: null,
    to: null,
  }
}

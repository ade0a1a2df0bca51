import type { MonitorDiff } from '../diff'
import { formatDate, joined } from '../format'
import { statusText } from '../statusText'
import type { AssessedTarget } from '../page/assessedTarget'
import { changeRows, changesSince } from '../page/changeRows'
import type { ChangeRow, StatusShift } from '../page/overviewModel'
import { countStatuses } from '../page/headline'
import { editionDate } from '../page/monitorInfo'
import { pageText, type PageContext } from '../page/pageContext'
import { openRequests } from '../page/requestRows'
import { statuses, type Status } from '../verdict/model'
import { briefLabels, briefWords, type BriefCounts } from './briefWords'
import { briefTarget } from './briefTarget'
import type { Brief, BriefChange, BriefChoice, BriefStatus, BriefTable, BriefTarget } from './model'

/**
 * The meeting brief of a choice, in the council's form: figures and verdicts of the clock's day, and
 * what has changed since the day chosen.
 */
export function brief(choice: BriefChoice, context: PageContext): Brief {
  const { monitor, language, clock } = context
  const words = briefWords[language]
  const chosen = chosenTargets(choice, context)
  const since = choice.since ?? lastMeeting(context)
  const sinceText = since === null ? '' : formatDate(since, language)
  const diff = since === null ? null : changesSince(since, context)
  const rows = diff ? changesOf(diff, { choice, chosen, context }) : []
  const requests = requestsOf(choice, context)
  const counts = countsOf({ rows, chosen, requests: requests.rows.length })
  const changed = rows.length > 0
  const title = pageText(monitor.settings.title, context)
  const edition = editionText(context)
  const halves = chosen.map((assessed) => ({ assessed, told: briefTarget(assessed, context) }))
  return {
    title: words.title(title),
    stamp: {
      monitor: title,
      edition,
      assessed: words.assessed(formatDate(clock.today, language)),
    },
    since,
    background: words.backgroundText(counts, sinceText),
    reason: reasonOf(counts, { since, sinceText, changed, words }),
    tallyTitle: words.tallyTitle(counts),
    tally: tallyOf(chosen, context),
    changesTitle: since === null ? words.changesFirst : words.changesTitle(sinceText),
    changesNote: since === null ? '' : words.changesNote(edition, sinceText),
    changes: rows.map((row) => changeOf(row, context)),
    noChanges: since === null ? words.reasonFirst : words.noChanges(sinceText),
    decision: words.decisionText,
    annexes: [words.annex1, words.annex2].map((annex) => annex.replace(/^\D*/, '')).join(' · '),
    targets: halves.map(({ told }) => told),
    overview: halves.map((half) => overviewRow(half, context)),
    requests,
    words: briefLabels(language),
  }
}

/** The last meeting held by the clock's day; null where none was. */
export function lastMeeting({
  monitor,
  clock,
}: Pick<PageContext, 'monitor' | 'clock'>): string | null {
  const held = monitor.settings.meetings.filter((meeting) => meeting <= clock.today)
  return held.toSorted().at(-1) ?? null
}

function chosenTargets(
  { areas, targets }: BriefChoice,
  context: PageContext,
): readonly AssessedTarget[] {
  const order = context.monitor.settings.areas.map(({ id }) => id)
  // What belongs to no area comes last.
  const rank = ({ area }: AssessedTarget): number =>
    [...order, null].findIndex((each) => each === area)
  return context.targets
    .filter(({ area }) => areas.length === 0 || (area !== null && areas.includes(area)))
    .filter(({ key }) => targets.length === 0 || targets.includes(key))
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        statuses.indexOf(a.verdict.status) - statuses.indexOf(b.verdict.status),
    )
}

interface Chosen {
  readonly choice: BriefChoice
  readonly chosen: readonly AssessedTarget[]
  readonly context: PageContext
}

/** The changes that belong to what was chosen. */
function changesOf(diff: MonitorDiff, { choice, chosen, context }: Chosen): readonly ChangeRow[] {
  const { areas, targets } = choice
  const rows = changeRows(diff, context)
  const ofAreas = rows.filter(
    (row) => areas.length === 0 || row.areas.some((area) => areas.includes(area)),
  )
  if (targets.length === 0) return movedFirst(ofAreas)
  const own = new Set(
    chosen.flatMap(({ key, indicator }) => [
      ...(indicator ? [`figures/${indicator.id}`] : []),
      ...[`status/${key}`, `target/${key}`],
    ]),
  )
  return movedFirst(ofAreas.filter(({ id }) => own.has(id)))
}

/** What moved a status is what a meeting wants to hear of first. */
function movedFirst(rows: readonly ChangeRow[]): readonly ChangeRow[] {
  return rows.toSorted((a, b) => Number(b.shifts.length > 0) - Number(a.shifts.length > 0))
}

function countsOf({
  rows,
  chosen,
  requests,
}: {
  rows: readonly ChangeRow[]
  chosen: readonly AssessedTarget[]
  requests: number
}): BriefCounts {
  const shifts = rows.flatMap((row) => row.shifts.map(({ key }) => key))
  const count = (is: (row: ChangeRow) => boolean): number => rows.filter(is).length
  return {
    targets: chosen.length,
    judged: chosen.filter(({ verdict }) => isJudged(verdict.status)).length,
    statuses: new Set(shifts).size,
    figures: count(({ kinds }) => kinds.includes('new') || kinds.includes('revised')),
    plans: count(({ kinds }) => kinds.includes('target') || kinds.includes('measure')),
    requests,
  }
}

function isJudged(status: Status): boolean {
  return status !== 'not_assessed' && status !== 'awaiting_final'
}

interface Since {
  readonly since: string | null
  readonly sinceText: string
  readonly changed: boolean
  readonly words: (typeof briefWords)['nb']
}

function reasonOf(counts: BriefCounts, { since, sinceText, changed, words }: Since): string {
  if (since === null) return words.reasonFirst
  return changed ? words.reasonText(counts, sinceText) : words.reasonNone(sinceText)
}

function tallyOf(chosen: readonly AssessedTarget[], { language }: PageContext): Brief['tally'] {
  const counts = countStatuses(chosen.map(({ verdict }) => verdict.status))
  return statuses.map((status) => ({
    ...{ status, count: counts[status] },
    text: statusText(status, null, language),
  }))
}

function changeOf(
  { id, dateText, title, text, shifts }: ChangeRow,
  context: PageContext,
): BriefChange {
  const several = shifts.length > 1
  return {
    ...{ id, dateText, title, text },
    shifts: shifts.map((shift) => ({
      goal: several ? shift.goal : '',
      from: statusOf(shift, 'from', context),
      to: statusOf(shift, 'to', context),
    })),
  }
}

function statusOf(shift: StatusShift, end: 'from' | 'to', { language }: PageContext): BriefStatus {
  return { status: shift[end], text: statusText(shift[end], null, language) }
}

function editionText({ monitor, language }: PageContext): string {
  const words = briefWords[language]
  const date = editionDate(monitor)
  return date === null ? words.noEdition : words.edition(formatDate(date, language))
}

interface Half {
  readonly assessed: AssessedTarget
  readonly told: BriefTarget
}

function overviewRow({ assessed, told }: Half, context: PageContext): Brief['overview'][number] {
  const { language } = context
  const { verdict, plan } = assessed
  const { key, title, goal, figure, measures } = told
  const value = figure ? `${joined(figure.value, figure.unit)}, ${figure.when}` : ''
  return {
    ...{ key, title, goal },
    activities: [
      pageText(plan.title, context),
      ...measures.slice(0, 2).map((measure) => measure.title),
    ].join('; '),
    status: {
      status: verdict.status,
      text: statusText(verdict.status, verdict.reason, language),
    },
    figure: value,
  }
}

function requestsOf({ areas }: BriefChoice, context: PageContext): BriefTable {
  const rows = openRequests(context).filter(
    ({ area }) => areas.length === 0 || (area !== null && areas.includes(area.id)),
  )
  return {
    head: briefWords[context.language].requestHead,
    rows: rows.map(({ title, when, days, askedOf, answer }) => {
      const names = askedOf.map(({ name }) => name.text).join(', ')
      return [
        title.text,
        [when, days].filter(Boolean).join(', '),
        [names, answer.text].filter(Boolean).join('. '),
      ]
    }),
  }
}

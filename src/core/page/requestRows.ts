import { daysBetween } from '../days'
import { formatDate, formatNumber } from '../format'
import type { FigureRequest } from '../model'
import { lastDayOf } from '../published'
import { linkedSource } from './figureView'
import type { RequestRow } from './overviewModel'
import { pageSaid, type PageContext } from './pageContext'
import { bodyLink } from './plan/bodyLink'
import { wasKnown } from './plan/measureStatus'
import { planWords } from './plan/planWords'

/** Every figure asked for by the clock's day, in the order of the file. */
export function requestRows(context: PageContext): readonly RequestRow[] {
  return context.monitor.requests
    .filter(({ asked }) => wasKnown({ date: asked }, context.clock.knownOn))
    .map((request) => requestRow(request, context))
}

/** The figures asked for that still do not exist. */
export function openRequests(context: PageContext): readonly RequestRow[] {
  return requestRows(context).filter(({ state }) => state !== 'there')
}

function requestRow(request: FigureRequest, context: PageContext): RequestRow {
  const { monitor, language } = context
  const asked = request.asked === null ? '' : formatDate(request.asked, language)
  const area = monitor.settings.areas.find(({ id }) => id === request.area)
  return {
    id: request.id,
    title: pageSaid(request.title, context),
    area: area ? { id: area.id, title: pageSaid(area.title, context) } : null,
    askedBy: pageSaid(request.askedBy, context),
    askedOf: request.askedOf.map((id) => bodyLink(id, context)),
    when: [asked, request.case].filter(Boolean).join(', '),
    source: linkedSource(request.source, context),
    answer: pageSaid(request.answer, context),
    answered: request.answered === null ? '' : formatDate(request.answered, language),
    days: daysOpen(request, context),
    state: stateOf(request),
    indicator: answerOf(request, context),
  }
}

function stateOf({ indicator, answered }: FigureRequest): RequestRow['state'] {
  if (indicator !== null) return 'there'
  return answered === null ? 'open' : 'answered'
}

/**
 * «2 083 dager» from the day it was asked to the day it was answered, else to the clock's day. A month or
 * a year counts from its last day, so that it was at least that long.
 */
function daysOpen({ asked, answered }: FigureRequest, { clock, language }: PageContext): string {
  if (asked === null) return ''
  const end = answered === null ? clock.today : lastDayOf(answered)
  const days = Math.max(0, daysBetween(lastDayOf(asked), end))
  const isWhole = asked.length === 10
  return planWords[language].days(formatNumber(days, { language, decimals: 0 }), {
    isOne: days === 1,
    isAtLeast: !isWhole,
  })
}

function answerOf({ indicator }: FigureRequest, context: PageContext): RequestRow['indicator'] {
  const found = context.monitor.indicators.find(({ id }) => id === indicator)
  return found ? { path: `/indicators/${found.id}`, title: pageSaid(found.title, context) } : null
}

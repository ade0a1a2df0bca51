import { formatDate } from '../format'
import type { FigureRequest } from '../model'
import type { RequestRow } from './overviewModel'
import { pageText, type PageContext } from './pageContext'

/** The figures asked for that still do not exist, in the order of the file; `area` null: all of them. */
export function requestRows(context: PageContext, area: string | null): readonly RequestRow[] {
  return context.monitor.requests
    .filter((request) => request.indicator === null)
    .filter((request) => area === null || request.area === area)
    .map((request) => requestRow(request, context))
}

function requestRow(request: FigureRequest, context: PageContext): RequestRow {
  const { bodies } = context.monitor
  const asked = request.asked === null ? '' : formatDate(request.asked, context.language)
  return {
    id: request.id,
    title: pageText(request.title, context),
    area: request.area,
    askedBy: pageText(request.askedBy, context),
    askedOf: request.askedOf
      .map((id) => pageText(bodies[id]?.name ?? { nb: id, nn: id, en: id }, context))
      .join(', '),
    when: [asked, request.case].filter(Boolean).join(', '),
    answer: pageText(request.answer, context),
  }
}

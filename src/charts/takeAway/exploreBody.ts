import type { ExploreView } from '@/core/explore/view'
import type { Language } from '@/core/model'
import { exploreScene } from '../explore/exploreScene'
import { dashOf, toneOf } from '../explore/sceneParts'
import { shownLegend } from '../explore/shownLegend'
import { bodyWidth, numbered, type PictureBody } from './pictureBody'

/** The explorer's chart for a picture, with the legend of what is highlighted; null of a table, which is none. */
export function exploreBody(view: ExploreView, language: Language): PictureBody | null {
  if (view.chart === 'table' || view.table.rows.length === 0) return null
  const { height, marks, labels, listedEvents } = exploreScene(view, {
    ...{ width: bodyWidth, height: null, language },
  })
  const { coloured, isOneColour, grey } = shownLegend(view)
  const isNumbered = labels.some(({ id }) => id.startsWith('event/'))
  return {
    ...{ width: bodyWidth, height, marks, labels, slanted: null },
    events: isNumbered ? numbered(listedEvents) : listedEvents,
    legend: coloured.map(({ title, colour }) => ({
      ...{ title, tone: toneOf(colour, isOneColour), dash: dashOf(isOneColour ? 0 : colour) },
    })),
    grey,
  }
}

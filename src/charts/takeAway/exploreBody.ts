import type { ExploreView } from '@/core/explore/view'
import type { Language } from '@/core/model'
import { exploreScene } from '../explore/exploreScene'
import { dashOf, toneOf } from '../explore/sceneParts'
import { bodyWidth, numbered, type PictureBody } from './pictureBody'

/** The explorer's chart for a picture, with the legend of what is highlighted; null of a table, which is none. */
export function exploreBody(view: ExploreView, language: Language): PictureBody | null {
  if (view.chart === 'table' || view.table.rows.length === 0) return null
  const { height, marks, labels, listedEvents } = exploreScene(view, {
    ...{ width: bodyWidth, height: null, language },
  })
  const hasLegend = view.legend.length > 1 && (view.layout === 'time' || view.layout === 'slope')
  const entries = hasLegend ? view.legend : []
  const coloured = entries.filter(({ colour }) => colour !== null)
  const isOne = new Set(coloured.map(({ colour }) => colour)).size <= 1
  // Small charts of one colour each have their name above them.
  const isTelling = !isOne || view.panels.length === 1
  const isNumbered = labels.some(({ id }) => id.startsWith('event/'))
  return {
    ...{ width: bodyWidth, height, marks, labels, slanted: null },
    events: isNumbered ? numbered(listedEvents) : listedEvents,
    legend: (isTelling ? coloured : []).map(({ title, colour }) => ({
      ...{ title, tone: toneOf(colour, isOne), dash: dashOf(isOne ? 0 : colour) },
    })),
    grey: view.question.background ? entries.length - coloured.length : 0,
  }
}

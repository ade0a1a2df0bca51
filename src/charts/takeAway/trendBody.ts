import type { ChartModel } from '@/core/page/chartModel'
import type { Language } from '@/core/model'
import { listedEvents } from '../eventLane'
import { textAt } from '../explore/sceneParts'
import { disc, ring, stroke, type ChartLabel, type Mark } from '../marks'
import { dotMark, lineMarks } from '../sceneMarks'
import type { TrendFrame } from '../trendFrame'
import { trendScene } from '../trendScene'
import { bodyWidth, numbered, type PictureBody } from './pictureBody'

const plotHeight = 440

/** The main chart of an indicator's page for a picture: the same scene, its axes and events as marks. */
export function trendBody(model: ChartModel, language: Language): PictureBody {
  const size = { width: bodyWidth, height: plotHeight, language }
  const scene = trendScene(model, size)
  const { frame, behind, before, dots, labels } = scene
  return {
    ...{ width: bodyWidth, height: plotHeight, slanted: scene.pathLabel, legend: [], grey: 0 },
    marks: [
      ...axisMarks(frame),
      ...laneMarks(frame),
      ...behind,
      ...lineMarks(scene),
      ...dots.filter(({ shown }) => shown).map(dotMark),
      ...before,
    ],
    labels: [...axisLabels(frame), ...laneLabels(frame), ...labels],
    events: frame.lane.numbered ? numbered(listedEvents(model.events)) : [],
  }
}

function axisMarks({ plot, valueTicks, timeTicks }: TrendFrame): readonly Mark[] {
  const { left, right, bottom } = plot
  const across = (y: number, tone: 'axis' | 'grid'): Mark =>
    stroke(
      [
        { x: left, y },
        { x: right, y },
      ],
      tone,
      1,
    )
  const ticks = timeTicks.map(({ x }) =>
    stroke(
      [
        { x, y: bottom },
        { x, y: bottom + 5 },
      ],
      'axis',
      1,
    ),
  )
  const values = valueTicks.map(({ value, y }) => across(y, value === 0 ? 'axis' : 'grid'))
  return [...values, across(bottom, 'axis'), ...ticks]
}

function axisLabels({ plot, valueTicks, timeTicks }: TrendFrame): readonly ChartLabel[] {
  return [
    ...valueTicks.map(({ value, y, text }) =>
      textAt({ id: `value/${String(value)}`, lines: [text], x: plot.left, y: y - 10 }),
    ),
    ...timeTicks.map(({ years, x, text }) =>
      textAt({
        ...{ id: `time/${String(years)}`, lines: [text], anchor: 'middle' },
        ...{ x, y: plot.bottom + 17 },
      }),
    ),
  ]
}

function laneMarks({ lane, laneTop }: TrendFrame): readonly Mark[] {
  return lane.events.map(({ at }) => {
    const place = { x: at.x, y: laneTop + at.y }
    return lane.numbered
      ? ring(place, 9, { tone: 'target', width: 1.5, dash: [] })
      : disc(place, 4, 'target')
  })
}

function laneLabels({ lane, laneTop }: TrendFrame): readonly ChartLabel[] {
  const texts = lane.events.map(({ number, at, text, textX, anchor }) =>
    textAt({
      ...{ id: `event/${String(number)}`, lines: [text], x: textX, anchor, tone: 'text' },
      y: laneTop + at.y,
    }),
  )
  const { title } = lane
  return title === ''
    ? texts
    : [textAt({ id: 'event/title', lines: [title], x: 0, y: laneTop + 12 }), ...texts]
}

import type { ChartModel, ChartSeries, PathPoint } from '@/core/page/chartModel'
import { runs } from './runs'
import type { Tone } from './palette'
import { seriesDashes, seriesTones } from './seriesLooks'

/** A line of the chart in figures; each run is drawn by itself, with nothing between. */
export interface TrendLine {
  readonly id: string
  readonly runs: readonly (readonly PathPoint[])[]
  readonly tone: Tone
  readonly width: number
  readonly dash: readonly number[]
}

/** The colour of a main series: the data colour where it stands alone, grey after the sixth. */
export function mainTone(model: ChartModel, index: number): Tone {
  return model.main.length === 1 ? 'data' : (seriesTones[index] ?? 'context')
}

/** All lines, the ones behind first. Forecasts are never joined to what was measured. */
export function trendLines(
  model: ChartModel,
  valueDomain: readonly [number, number],
): readonly TrendLine[] {
  return [
    ...model.context.map((series) => ({
      ...{ id: `context:${series.id}`, runs: measuredRuns(series, model.step) },
      ...{ tone: 'context' as const, width: 1.75, dash: [] },
    })),
    ...model.targets.flatMap((target) => targetLines(target, valueDomain)),
    ...model.main.map((series, index) => ({
      ...{ id: `main:${series.id}`, runs: measuredRuns(series, model.step) },
      ...{ tone: mainTone(model, index), width: 2.5, dash: seriesDashes[index] ?? [] },
    })),
  ]
}

/** The measured points of a series, cut into runs of periods that follow each other. */
export function measuredRuns(
  { points, breaks }: ChartSeries,
  step: number,
): readonly (readonly PathPoint[])[] {
  const measured = points.filter(({ mark }) => mark !== 'forecast')
  return runs(measured, { breaks, step })
}

function targetLines(
  { key, path, projection }: ChartModel['targets'][number],
  valueDomain: readonly [number, number],
): readonly TrendLine[] {
  const plan: TrendLine = {
    ...{ id: `plan:${key}`, runs: [path], tone: 'plan', width: 1.5, dash: [6, 5] },
  }
  if (!projection) return [plan]
  const inside = cutAt(projection.path, valueDomain)
  return [
    plan,
    {
      ...{ id: `projection:${key}`, runs: [inside], tone: 'data' },
      ...{ width: 1.5, dash: [1, 4.5] },
    },
  ]
}

/** A path up to where it leaves the axis: what it does beyond is not drawn. */
export function cutAt(
  path: readonly PathPoint[],
  [low, high]: readonly [number, number],
): readonly PathPoint[] {
  const out = path.findIndex(({ value }) => value < low || value > high)
  const [from, to] = [path[out - 1], path[out]]
  if (!to) return path
  if (!from) return []
  const edge = to.value > high ? high : low
  const share = (edge - from.value) / (to.value - from.value)
  const years = from.years + share * (to.years - from.years)
  return [...path.slice(0, out), { years, value: edge }]
}

import type { ChartModel, ChartTarget, PathPoint } from '@/core/page/chartModel'

/** Every number the value axis must hold. */
export function valuesOf(model: ChartModel): readonly number[] {
  const points = [...model.main, ...model.context].flatMap((series) => series.points)
  const measured = [
    ...points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    ...model.superseded.map(({ value }) => value),
    ...model.targets.flatMap(targetValues),
  ]
  return [...measured, ...projected(model, measured)]
}

/** Every time the time axis must hold. */
export function yearsOf(model: ChartModel): readonly number[] {
  return [
    ...[...model.main, ...model.context].flatMap(({ points }) => points.map((at) => at.years)),
    ...model.targets.flatMap(({ path, due }) => [
      ...path.map((at) => at.years),
      ...(due === null ? [] : [due]),
    ]),
  ]
}

/** From the first figure or plan to the last, or to the last deadline; 0 to 1 where there is nothing. */
export function timeDomain(model: ChartModel): readonly [number, number] {
  const years = yearsOf(model)
  if (years.length === 0) return [0, 1]
  const [from, to] = [Math.min(...years), Math.max(...years)]
  // A single year stands near the right edge: what comes before it is what is missing.
  if (from === to) return [from - 3, to + 1]
  // A goal without a deadline stands after everything else.
  const isOpen = model.targets.some(({ goal, due }) => goal !== null && due === null)
  return [from, isOpen ? to + Math.max(model.step, (to - from) * 0.08) : to]
}

/** Dots and rings: what a reader looks at. */
export function markedPoints(model: ChartModel): readonly PathPoint[] {
  const goals = model.targets.flatMap(({ goal, due }) =>
    goal?.kind === 'value' && due !== null ? [{ years: due, value: goal.value }] : [],
  )
  const points = [...model.main, ...model.context].flatMap((series) => series.points)
  return [...points, ...model.superseded, ...goals]
}

function targetValues({ goal, path, milestones }: ChartTarget): readonly number[] {
  const planned = [...path, ...milestones].map(({ value }) => value)
  if (goal?.kind === 'value') return [...planned, goal.value]
  if (goal?.kind !== 'range') return planned
  return [...planned, ...[goal.low, goal.high].filter((bound) => bound !== null)]
}

/** A projection far outside everything measured would flatten the figures: it is cut off instead. */
function projected(model: ChartModel, measured: readonly number[]): readonly number[] {
  const highest = Math.max(0, ...measured)
  const lowest = Math.min(0, ...measured)
  return model.targets
    .flatMap(({ projection }) => projection?.path ?? [])
    .map(({ value }) => value)
    .filter((value) => value <= highest * 1.4 && value >= lowest * 1.4)
}

import type { Indicator, IndicatorMeta, Selection, SeriesBreak, Target } from './model'

/** The values of every dimension that a target is judged by: its own laid over the headline. */
export function targetSelection(
  indicator: Pick<Indicator, 'headline'>,
  { where }: Pick<Target, 'where'>,
): Selection {
  return { ...indicator.headline, ...where }
}

/** Whether every dimension that `a` names has the same value in `b`. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return Object.entries(a).every(([id, value]) => b[id] === value)
}

/** The declared breaks that hold for a selection: those that name none of its dimensions otherwise. */
export function breaksOf(
  { breaks }: Pick<IndicatorMeta, 'breaks'>,
  selection: Selection,
): readonly SeriesBreak[] {
  return breaks.filter(({ where }) => sameSelection(where, selection))
}

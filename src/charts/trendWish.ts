import type { Wording } from '@/core/page/chartModel'
import type { LabelWish } from './labels'
import type { Tone } from './palette'

export type TrendWish = LabelWish<Tone>

/** The wordings to try, the long one first where there is room for it. */
export function wordingsOf(
  { long, short }: Wording,
  narrow: boolean,
): readonly (readonly string[])[] {
  return (narrow ? [short] : [long, short]).filter((lines) => lines.length > 0)
}

import { formatNumber } from '@/core/format'
import type { Language } from '@/core/model'
import type { ChartModel } from '@/core/page/chartModel'
import type { ValueAxis } from './scale'

/** The value axis' numbers; the unit stands on the top one only. */
export function tickTexts(
  { ticks, decimals }: ValueAxis,
  { unit, kind }: Pick<ChartModel, 'unit' | 'kind'>,
  language: Language,
): readonly { readonly value: number; readonly text: string }[] {
  return ticks.map((value, index) => {
    const text = formatNumber(value, { language, decimals })
    if (index < ticks.length - 1 || unit === '') return { value, text }
    return { value, text: kind === 'index' ? `${text} (${unit})` : `${text}\u00a0${unit}` }
  })
}

import type { Language, Monitor } from '@/core/model'
import { indicatorBundle } from '@/core/page/indicatorBundle'
import { indicatorPage, type IndicatorPageModel } from '@/core/page/indicatorPage'
import type { Clock } from '@/core/verdict/verdict'

/** The page of the indicator that a page path names; null for any other path. */
export function indicatorModel(
  monitor: Monitor,
  path: string,
  { clock, language }: { clock: Clock; language: Language },
): IndicatorPageModel | null {
  const id = /\/indicators\/([^/]+)\.json$/.exec(path)?.[1]
  const indicator = monitor.indicators.find((each) => each.id === id)
  const bundle = indicator && indicatorBundle(monitor, indicator.id)
  if (!indicator || !bundle) return null
  return indicatorPage(bundle, indicator.observations, { clock, language, where: {} })
}

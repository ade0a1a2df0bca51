import type { IndicatorPageModel } from '@/core/page/indicatorPage'
import type { MonitorInfo } from '@/core/page/monitorInfo'
import type { OverviewModel } from '@/core/page/overviewModel'
import type { Language } from '@/core/model'
import type { Card } from './card'
import { indicatorCard, overviewCard, plainCard, type CardSetting } from './cards'

export interface PageCard {
  /** Where its picture is published. */
  readonly path: string
  readonly card: Card
}

export interface SharedPage {
  readonly route: string
  readonly language: Language
  /** What the page shows. */
  readonly data: unknown
  readonly info: MonitorInfo
  /** «Vurdert per 22. november 2026» */
  readonly assessed: string
}

/** What a page looks like where it is shared: indicators and the overview have a card of their own. */
export function pageCard({ route, language, data, info, assessed }: SharedPage): PageCard {
  const { title, description, defaultLanguage } = info
  const siteName = title[language] ?? title[defaultLanguage] ?? ''
  const setting: CardSetting = { siteName, language, assessed }
  const path = (name: string): string => `share/${language}/${name}.png`
  // The page list makes each page's data of the type that its route stands for.
  if (route === '')
    return { path: path('overview'), card: overviewCard(data as OverviewModel, setting) }
  if (route.startsWith('indicators/'))
    return { path: path(route), card: indicatorCard(data as IndicatorPageModel, setting) }
  const lead = description[language] ?? description[defaultLanguage] ?? ''
  return { path: path('site'), card: plainCard(lead, setting) }
}

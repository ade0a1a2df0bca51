import { populationIn } from './explorePage'
import type { SitePage } from './monitorPages'
import type { PageContext } from './pageContext'

/** What an embed of the explorer knows of the monitor; which view it shows is said by its address alone. */
export interface EmbedExploreModel {
  /** The indicators that there are. */
  readonly indicators: readonly string[]
  /** The one that figures per inhabitant are divided by; null where the folder has none. */
  readonly population: string | null
}

/** What an embed of the explorer is made from, the same for every view. */
export function embedExplore({ monitor }: Pick<PageContext, 'monitor'>): EmbedExploreModel {
  return {
    indicators: monitor.indicators.map(({ id }) => id),
    population: populationIn(monitor)?.id ?? null,
  }
}

/** Its place in the list of pages: one page, whatever the view. */
export const embedExplorePage: SitePage = {
  route: 'embed/explore',
  embeds: 'explore',
  isPublished: true,
  model: embedExplore,
}

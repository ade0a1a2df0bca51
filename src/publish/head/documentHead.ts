import type { SiteContext } from '@/core/page/pageContext'
import type { PageHead } from '@/i18n/pageState'
import type { Language } from '@/core/model'
import { feedTitle } from '../feed'
import type { Node } from '../linkedData'
import { manifestPath, touchIcon } from '../manifest'
import { scopeOf } from '../publication'
import { releasesTitle } from '../releases'
import { cardText } from '../share/card'
import type { PageCard } from '../share/pageCard'
import { pagePath, type Site } from '../siteAddress'
import { themeFile } from '../themeFile'
import { escaped } from '@/core/write/markup'
import { catalogSchema } from './catalogSchema'
import { datasetSchema } from './datasetSchema'
import { embedHead, pageHead, type FeedLink } from './pageHead'

export interface HeadedPage {
  readonly head: PageHead
  readonly language: Language
  /** Without a language. */
  readonly route: string
  /** Null for a page that nobody shares. */
  readonly card: PageCard | null
  /** Of an embed: the route of the page that it is a part of; else null. */
  readonly embeds: string | null
}

export interface HeadSetting {
  readonly context: SiteContext
  /** Where the site stands on its host: `/` or `/path/`. */
  readonly base: string
  readonly site: Site
}

/** All that a page's head says of the page, its twins, its feeds and its data. */
export function documentHead(page: HeadedPage, setting: HeadSetting): readonly string[] {
  const { settings } = setting.context.monitor
  const { languages, defaultLanguage, title } = settings
  const { language, card, route, head, embeds } = page
  const siteName = title[language] ?? title[defaultLanguage] ?? ''
  const address = (path: string): string => `${setting.site.url ?? setting.base}${path}`
  const manifest = `${setting.base}${manifestPath(language, defaultLanguage)}`
  const data = pageSchema(page, setting, address)
  if (embeds !== null) {
    const whole = address(encodeURI(pagePath(embeds, { language, defaultLanguage })))
    return [...embedHead(head, whole), ...themeLinks(setting)]
  }
  return [
    ...pageHead({
      ...{ head, siteName, language, languages, defaultLanguage, route, address },
      picture: card && { path: card.path, alt: cardText(card.card) },
      feeds: feedsOf(siteName, language, (path) => pagePath(path, { language, defaultLanguage })),
    }),
    ...themeLinks(setting),
    `<link rel="manifest" href="${escaped(manifest)}">`,
    `<link rel="apple-touch-icon" href="${escaped(`${setting.base}${touchIcon}`)}">`,
    ...(data ? [`<script type="application/ld+json">${scriptText(data)}</script>`] : []),
  ]
}

function themeLinks({ base, context }: HeadSetting): readonly string[] {
  const theme = themeFile(context.monitor.settings)
  return theme ? [`<link rel="stylesheet" href="${escaped(`${base}${theme.path}`)}">`] : []
}

function feedsOf(
  siteName: string,
  language: Language,
  path: (name: string) => string,
): readonly FeedLink[] {
  return [
    {
      path: path('feed.xml'),
      type: 'application/atom+xml',
      title: feedTitle(siteName, language),
    },
    {
      path: path('releases.ics'),
      type: 'text/calendar',
      title: releasesTitle(siteName, language),
    },
  ]
}

/** What search engines are told of the figures: the catalogue on the overview, an indicator's data set. */
function pageSchema(
  { route, language }: HeadedPage,
  { context, site }: HeadSetting,
  address: (path: string) => string,
): Node | null {
  const { monitor, clock } = context
  const { settings, indicators } = monitor
  const setting = { settings, language, today: clock.today, address }
  if (route === '') return catalogSchema(indicators, setting)
  const indicator = indicators.find(({ id }) => route === `indicators/${id}`)
  if (!indicator) return null
  return datasetSchema(indicator, { ...setting, monitor, site, scope: scopeOf(monitor) })
}

/** JSON that cannot end the element it stands in. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

import type { Monitor } from '@/core/model'
import type { PageContext } from '@/core/page/pageContext'
import { pagePath, type Site } from './siteAddress'

/** What a feed or a calendar is made from. */
export interface Publication extends PageContext {
  readonly site: Site
  /** Tells this monitor from others in ids. */
  readonly scope: string
}

/** The path of a file that there is one of for each language. */
export function documentPath(name: string, { language, monitor }: PageContext): string {
  return pagePath(name, { language, defaultLanguage: monitor.settings.defaultLanguage })
}

/** A monitor's name tells it from others, and hardly ever changes: a feed's ids may not. */
export function scopeOf({ settings }: Monitor): string {
  return settings.title[settings.defaultLanguage] ?? ''
}

import type { Language, MonitorSettings, Text } from '@/core/model'
import { knownLicence } from '@/core/licence'
import { nodeOf, type Node } from '../linkedData'
import { pagePath } from '../siteAddress'
import { webAddress } from '../webAddress'

/** What the schema.org description of a page is written from. */
export interface SchemaSetting {
  readonly settings: MonitorSettings
  readonly language: Language
  readonly today: string
  /** The address of a path of the site. */
  readonly address: (path: string) => string
}

export const schemaContext = { '@context': 'https://schema.org' } as const

/** A text in the page's language, else in the monitor's own; null without one. */
export function worded(text: Text, { language, settings }: SchemaSetting): string | null {
  return text[language] ?? text[settings.defaultLanguage] ?? null
}

/** A page's address in the setting's language. */
export function pageAddress(route: string, { address, language, settings }: SchemaSetting): string {
  return address(pagePath(route, { language, defaultLanguage: settings.defaultLanguage }))
}

/** Whoever publishes the monitor; null where nobody says. */
export function publisherNode(setting: SchemaSetting): Node | null {
  const { name, url } = setting.settings.publisher
  return organisation(worded(name, setting), url)
}

/** A named organisation; null without a name. */
export function organisation(name: string | null, url: string | null): Node | null {
  return name === null || name === ''
    ? null
    : nodeOf('Organization', { name, url: webAddress(url) })
}

/** The address of the licence; null for one that has none. */
export function licenceAddress({ licence }: MonitorSettings): string | null {
  return knownLicence(licence)?.url ?? webAddress(licence)
}

import type { Language, Monitor, Text } from '../model'
import type { Clock } from '../verdict/verdict'
import type { AssessedTarget } from './assessedTarget'
import type { Said } from './indicatorContext'

/** What the whole site is made from: the monitor, judged as of a day. */
export interface SiteContext {
  readonly monitor: Monitor
  readonly targets: readonly AssessedTarget[]
  readonly clock: Clock
}

/** What a page is made from. */
export interface PageContext extends SiteContext {
  readonly language: Language
}

/** A text in the page's language, else in the monitor's default one; empty when neither has it. */
export function pageText(text: Text, { language, monitor }: PageContext): string {
  return text[language] ?? text[monitor.settings.defaultLanguage] ?? ''
}

/** The language a text is shown in, when it is not the page's; null otherwise. */
export function foreignLanguage(text: Text, { language, monitor }: PageContext): Language | null {
  return text[language] === undefined ? monitor.settings.defaultLanguage : null
}

/** A text as the page says it, with its language where that is not the page's. */
export function pageSaid(text: Text, context: PageContext): Said {
  return { text: pageText(text, context), lang: foreignLanguage(text, context) }
}

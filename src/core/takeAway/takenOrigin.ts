import { textIn } from '../format'
import type { Language } from '../model'
import type { MonitorInfo } from '../page/monitorInfo'
import type { TakenOrigin } from './about'

interface OriginAsked {
  readonly language: Language
  /** ISO day; null: as it is now. */
  readonly known: string | null
  /** Absolute. */
  readonly address: string
}

/** From which site, edition and day a page's figures are taken. */
export function takenOrigin(
  { title, publisher, edition, today, licence }: MonitorInfo,
  { language, known, address }: OriginAsked,
): TakenOrigin {
  return {
    ...{ language, known, address, licence },
    site: textIn(title, language),
    publisher: textIn(publisher.name, language),
    ...{ edition: edition.date, hash: edition.hash, assessed: today },
  }
}

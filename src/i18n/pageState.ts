import type { Language } from '@/core/model'
import type { MonitorInfo } from '@/core/page/monitorInfo'
import type { Texts } from './translate'

/** What a prerendered page carries, so that the app can take it over as it stands. */
export interface PageState {
  readonly info: MonitorInfo
  readonly language: Language
  /** The interface texts that the page uses. */
  readonly texts: Texts
  /** Page data by the path they would be fetched from. */
  readonly pages: Readonly<Record<string, unknown>>
}

/** What the app's server entry makes of a page. */
export interface RenderedPage {
  readonly html: string
  readonly head: PageHead
  readonly texts: Texts
  /** Source files whose chunks and styles the page needs. */
  readonly modules: readonly string[]
}

/** What a page says of itself to the document's head. */
export interface PageHead {
  title: string
  description: string
}

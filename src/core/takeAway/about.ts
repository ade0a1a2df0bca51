import { formatDate } from '../format'
import type { Language } from '../model'
import { takeAwayWords } from './takeAwayWords'
import type { TakenSource, TakenView } from './takenRow'

/** From which site, edition and day figures are taken. */
export interface TakenOrigin {
  readonly language: Language
  /** The monitor's name and who publishes it. */
  readonly site: string
  readonly publisher: string
  /** When the newest figure of the edition was published; null where nobody says. */
  readonly edition: string | null
  readonly hash: string
  /** The ISO day that the figures are shown as known on; null: as they are now. */
  readonly known: string | null
  /** ISO day of the verdicts. */
  readonly assessed: string
  /** Of the monitor's own work; its sources have theirs. */
  readonly licence: string | null
  /** Absolute address that shows the same for ever; null where there is none. */
  readonly address: string | null
}

/** What a file says of itself. */
export type TakenAbout = TakenOrigin & Pick<TakenView, 'title' | 'subtitle' | 'notes' | 'sources'>

/** A label and what it stands before. */
export type AboutLine = readonly [label: string, text: string]

/** Everything a file says of itself, line by line: for a sheet of its own. */
export function aboutLines(about: TakenAbout): readonly AboutLine[] {
  const { labels } = takeAwayWords[about.language]
  const lines: readonly AboutLine[] = [
    [labels.title, about.title],
    [labels.subtitle, about.subtitle],
    [labels.site, [...new Set([about.site, about.publisher])].filter(Boolean).join(', ')],
    [labels.edition, editionText(about)],
    [labels.known, about.known === null ? '' : formatDate(about.known, about.language)],
    [labels.assessed, formatDate(about.assessed, about.language)],
    [labels.licence, about.licence ?? ''],
    [labels.address, about.address ?? ''],
    ...about.sources.map((source): AboutLine => [labels.source, sourceText(source, about)]),
    ...about.notes.map((note): AboutLine => [labels.note, note]),
  ]
  return lines.filter(([, text]) => text !== '')
}

/** «7. november 2025 · 1fda2af5». */
export function editionText({ edition, hash, language }: TakenOrigin): string {
  return [edition === null ? '' : formatDate(edition, language), hash].filter(Boolean).join(' · ')
}

/** «Monitoren. Datautgave 7. november 2025 · 1fda2af5. Vurdert per 22. november 2026», and as known on which day. */
export function originText(origin: TakenOrigin): string {
  const { language, known, assessed } = origin
  const { edition, assessedOn, knownOn } = takeAwayWords[language]
  const day = formatDate(known ?? assessed, language)
  const named = editionText(origin)
  return [
    origin.site,
    named === '' ? '' : edition(named),
    (known === null ? assessedOn : knownOn)(day),
  ]
    .filter(Boolean)
    .join('. ')
}

/** «Tittel, utgiver, publisert 2025. CC BY 4.0. https://…» */
export function sourceText(
  source: TakenSource,
  { language }: Pick<TakenOrigin, 'language'>,
): string {
  const { title, publisher, published, licence, url } = source
  const { publishedOn, licenceOf } = takeAwayWords[language]
  const named = [
    title,
    publisher === title ? '' : publisher,
    published === null ? '' : publishedOn(formatDate(published, language)),
    licence === null || licence === 'unknown' ? '' : licenceOf(licence),
  ]
  return [named.filter(Boolean).join(', '), url ?? ''].filter(Boolean).join('. ')
}

/** «Kilde: …», with titles and publishers alone. */
export function sourcesText({ sources, language }: TakenAbout): string {
  const named = sources.map(({ title, publisher }) =>
    publisher === title || publisher === '' ? title : `${title}, ${publisher}`,
  )
  return named.length === 0 ? '' : takeAwayWords[language].sources(named.join('; '), named.length)
}

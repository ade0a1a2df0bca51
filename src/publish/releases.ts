import { formatDate } from '@/core/format'
import type { Indicator, Language } from '@/core/model'
import { pageText } from '@/core/page/pageContext'
import { lastDayOf } from '@/core/published'
import { calendar, type CalendarEvent } from './calendar'
import { documentPath, type Publication } from './publication'
import { addressFrom, pagePath } from './siteAddress'
import { urn } from './urn'

interface Words {
  readonly name: (monitor: string) => string
  readonly summary: (indicator: string) => string
  readonly expected: (date: string) => string
  readonly month: string
  readonly year: string
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    name: (monitor) => `${monitor}: nye tall`,
    summary: (indicator) => `Nye tall: ${indicator}`,
    expected: (date) => `Ventet ${date}.`,
    month: 'Bare måneden er oppgitt. Hendelsen ligger på månedens siste dag.',
    year: 'Bare året er oppgitt. Hendelsen ligger på årets siste dag.',
  },
  nn: {
    name: (monitor) => `${monitor}: nye tal`,
    summary: (indicator) => `Nye tal: ${indicator}`,
    expected: (date) => `Venta ${date}.`,
    month: 'Berre månaden er oppgitt. Hendinga ligg på den siste dagen i månaden.',
    year: 'Berre året er oppgitt. Hendinga ligg på den siste dagen i året.',
  },
  en: {
    name: (monitor) => `${monitor}: new figures`,
    summary: (indicator) => `New figures: ${indicator}`,
    expected: (date) => `Expected ${date}.`,
    month: 'Only the month is given. The event is on the last day of the month.',
    year: 'Only the year is given. The event is on the last day of the year.',
  },
}

/** What the release calendar of a monitor is called. */
export function releasesTitle(monitor: string, language: Language): string {
  return words[language].name(monitor)
}

/** The next release of every indicator that names one, the soonest first, as a calendar to subscribe to. */
export function releases(publication: Publication): string {
  const { monitor, clock, language } = publication
  const events = monitor.indicators.flatMap((indicator) => eventOf(indicator, publication))
  return calendar({
    name: releasesTitle(pageText(monitor.settings.title, publication), language),
    language,
    stamp: clock.today,
    events: events.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
  })
}

function eventOf(indicator: Indicator, publication: Publication): readonly CalendarEvent[] {
  const { id, title, nextRelease } = indicator
  if (nextRelease === null) return []
  const { language, scope, site, monitor } = publication
  const { defaultLanguage } = monitor.settings
  const page = pagePath(`indicators/${id}`, { language, defaultLanguage })
  const address = addressFrom(documentPath('releases.ics', publication), site)
  return [
    {
      uid: urn(scope, 'release', id, nextRelease),
      day: lastDayOf(nextRelease),
      summary: words[language].summary(pageText(title, publication)),
      description: description(nextRelease, language),
      // The format wants an absolute address.
      url: site.url === null ? null : address(page),
    },
  ]
}

function description(nextRelease: string, language: Language): string {
  const { expected, month, year } = words[language]
  const vague = { 4: year, 7: month }[nextRelease.length]
  return [expected(formatDate(nextRelease, language)), vague].filter(Boolean).join(' ')
}

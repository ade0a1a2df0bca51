import type { Language } from '@/core/model'
import { pageText } from '@/core/page/pageContext'
import { shiftText } from '@/core/page/changeLine'
import { changeLog } from '@/core/page/changeLog'
import type { ChangeRow } from '@/core/page/overviewModel'
import { documentPath, type Publication } from './publication'
import { addressFrom, pagePath } from './siteAddress'
import { urn } from './urn'
import { webAddress } from './webAddress'
import { element, xmlDocument, type Xml } from './xml'

/** Older changes stand on the page of changes. */
const most = 100

const titles: Readonly<Record<Language, (monitor: string) => string>> = {
  nb: (monitor) => `${monitor}: endringer`,
  nn: (monitor) => `${monitor}: endringar`,
  en: (monitor) => `${monitor}: changes`,
}

/** What the feed of a monitor is called. */
export function feedTitle(monitor: string, language: Language): string {
  return titles[language](monitor)
}

/** The changes of figures, verdicts, targets and measures as an Atom feed (RFC 4287), newest first. */
export function feed(publication: Publication): string {
  const { monitor, language, clock, scope } = publication
  const { publisher, title } = monitor.settings
  const address = addressIn(publication)
  const homepage = webAddress(publisher.url)
  const entries = changeLog(publication, most)
  const name = pageText(publisher.name, publication) || pageText(title, publication)
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      element('id', {}, [urn(scope, 'feed', language)]),
      element('title', {}, [feedTitle(pageText(title, publication), language)]),
      element('updated', {}, [midnight(entries[0]?.date ?? clock.today)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: address('feed.xml') }),
      element('link', { rel: 'alternate', type: 'text/html', href: address('changes') }),
      element('author', {}, [
        element('name', {}, [name]),
        ...(homepage === null ? [] : [element('uri', {}, [homepage])]),
      ]),
      element('generator', {}, ['Siktemål']),
      ...entries.map((entry) => entryElement(entry, publication)),
    ]),
  )
}

function addressIn(publication: Publication): (path: string) => string {
  const { language, monitor, site } = publication
  const { defaultLanguage } = monitor.settings
  const address = addressFrom(documentPath('feed.xml', publication), site)
  return (path) => address(pagePath(path, { language, defaultLanguage }))
}

function entryElement(row: ChangeRow, publication: Publication): Xml {
  const { scope, language, clock } = publication
  const href = addressIn(publication)(row.path ?? 'changes')
  return element('entry', {}, [
    element('id', {}, [urn(scope, 'change', row.id, language)]),
    element('title', {}, [row.title]),
    element('updated', {}, [midnight(row.date ?? clock.today)]),
    element('link', { rel: 'alternate', type: 'text/html', href }),
    element('summary', {}, [summary(row, language)]),
  ])
}

/** What else there is to say, as sentences. */
function summary({ text, details, origin, shifts }: ChangeRow, language: Language): string {
  const moved = shifts.map((shift) => `${shiftText(shift, language, shifts.length > 1)}.`)
  const others = details.map((detail) => `${detail}.`)
  return [...moved, text, ...others, origin].filter(Boolean).join(' ')
}

/** The format wants a time; the day is all that is known. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`
}

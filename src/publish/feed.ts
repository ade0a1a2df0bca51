import { formatDate } from '@/core/format'
import type { Language } from '@/core/model'
import { pageText } from '@/core/page/pageContext'
import { changeEntries, type ChangeEntry } from './changeEntries'
import { documentPath, type Publication } from './publication'
import { addressFrom, pagePath } from './siteAddress'
import { urn } from './urn'
import { webAddress } from './webAddress'
import { element, xmlDocument, type Xml } from './xml'

/** Older changes stand on the page of changes. */
const most = 100

interface Words {
  readonly title: (monitor: string) => string
  readonly published: (date: string) => string
  readonly undated: (date: string) => string
  readonly others: (count: number) => string
  readonly source: string
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    title: (monitor) => `${monitor}: nye og endrede tall`,
    published: (date) => `Publisert ${date}.`,
    undated: (date) => `Kilden har ingen dato. Tallet regnes som kjent fra ${date}.`,
    others: (count) =>
      count === 1 ? 'Ett tall til er nytt eller endret.' : `${count} tall til er nye eller endret.`,
    source: 'Kilde',
  },
  nn: {
    title: (monitor) => `${monitor}: nye og endra tal`,
    published: (date) => `Publisert ${date}.`,
    undated: (date) => `Kjelda har ingen dato. Talet blir rekna som kjent frå ${date}.`,
    others: (count) =>
      count === 1 ? 'Eitt tal til er nytt eller endra.' : `${count} tal til er nye eller endra.`,
    source: 'Kjelde',
  },
  en: {
    title: (monitor) => `${monitor}: new and revised figures`,
    published: (date) => `Published ${date}.`,
    undated: (date) => `The source has no date. The figure counts as known from ${date}.`,
    others: (count) =>
      count === 1
        ? 'One more figure is new or revised.'
        : `${count} more figures are new or revised.`,
    source: 'Source',
  },
}

/** New and revised figures as an Atom feed (RFC 4287), the newest first: the last hundred. */
export function feed(publication: Publication): string {
  const { monitor, language, clock, scope } = publication
  const { publisher, title } = monitor.settings
  const address = addressIn(publication)
  const homepage = webAddress(publisher.url)
  const entries = changeEntries(publication, most)
  const name = pageText(publisher.name, publication) || pageText(title, publication)
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      element('id', {}, [urn(scope, 'feed', language)]),
      element('title', {}, [words[language].title(pageText(title, publication))]),
      element('updated', {}, [midnight(entries[0]?.day ?? clock.today)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: address('feed.xml') }),
      element('link', { rel: 'alternate', type: 'text/html', href: address('') }),
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

function entryElement(entry: ChangeEntry, publication: Publication): Xml {
  const { indicator, day, title } = entry
  const { scope, language } = publication
  const href = addressIn(publication)(`indicators/${indicator}`)
  return element('entry', {}, [
    element('id', {}, [urn(scope, 'change', indicator, day, language)]),
    element('title', {}, [title]),
    element('updated', {}, [midnight(day)]),
    element('link', { rel: 'alternate', type: 'text/html', href }),
    element('summary', {}, [summary(entry, publication)]),
  ])
}

function summary(
  { day, published, others, sources }: ChangeEntry,
  publication: Publication,
): string {
  const { monitor, language } = publication
  const text = words[language]
  const names = sources.flatMap((id) => {
    const source = monitor.sources[id]
    if (!source) return []
    const parts = [source.title, source.publisher].map((each) => pageText(each, publication))
    return parts.filter(Boolean).join(' – ')
  })
  return [
    published === null
      ? text.undated(formatDate(day, language))
      : text.published(formatDate(published, language)),
    others === 0 ? '' : text.others(others),
    names.length === 0 ? '' : `${text.source}: ${names.join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The format wants a time; the day is all that is known. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`
}

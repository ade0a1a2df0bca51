import { formatDate } from '@/core/format'
import type { Language, Monitor } from '@/core/model'
import { editionDate } from '@/core/page/monitorInfo'
import { knownLicence } from '@/core/licence'

interface Words {
  readonly edition: (date: string, hash: string) => string
  readonly undated: (hash: string) => string
  readonly tables: string
  readonly dataPackage: string
  readonly metadata: string
  readonly licence: (name: string) => string
  readonly noLicence: string
  readonly sources: string
  readonly publisher: string
  readonly contact: string
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    edition: (date, hash) => `Datautgave: ${date} (${hash})`,
    undated: (hash) => `Datautgave: ${hash}`,
    tables: 'én tabell for hver indikator, én observasjon per rad',
    dataPackage: 'hva kolonnene inneholder (Data Package v2)',
    metadata: 'hva hver indikator måler, og alle kilder',
    licence: (name) => `Lisens: ${name}`,
    noLicence: 'Lisens: ikke oppgitt',
    sources: 'Tall fra andre beholder kildens lisens. Den står ved hver kilde i metadata.json.',
    publisher: 'Utgiver',
    contact: 'Kontakt',
  },
  nn: {
    edition: (date, hash) => `Datautgåve: ${date} (${hash})`,
    undated: (hash) => `Datautgåve: ${hash}`,
    tables: 'éin tabell for kvar indikator, éin observasjon per rad',
    dataPackage: 'kva kolonnane inneheld (Data Package v2)',
    metadata: 'kva kvar indikator måler, og alle kjelder',
    licence: (name) => `Lisens: ${name}`,
    noLicence: 'Lisens: ikkje oppgitt',
    sources: 'Tal frå andre beheld lisensen til kjelda. Han står ved kvar kjelde i metadata.json.',
    publisher: 'Utgivar',
    contact: 'Kontakt',
  },
  en: {
    edition: (date, hash) => `Data edition: ${date} (${hash})`,
    undated: (hash) => `Data edition: ${hash}`,
    tables: 'one table for each indicator, one observation a row',
    dataPackage: 'what the columns hold (Data Package v2)',
    metadata: 'what each indicator measures, and every source',
    licence: (name) => `Licence: ${name}`,
    noLicence: 'Licence: none given',
    sources:
      'Figures of others keep their source’s licence, which stands by each source in metadata.json.',
    publisher: 'Publisher',
    contact: 'Contact',
  },
}

/** What is in the zip and under which licence, in every language of the monitor, the default one first. */
export function archiveReadme(monitor: Monitor, hash: string): string {
  const { languages, defaultLanguage } = monitor.settings
  const order = [defaultLanguage, ...languages.filter((each) => each !== defaultLanguage)]
  const parts = order.map((language) => readmeIn(language, monitor, hash).join('\r\n'))
  return `${parts.join('\r\n\r\n---\r\n\r\n')}\r\n`
}

function readmeIn(language: Language, monitor: Monitor, hash: string): readonly string[] {
  const { title, publisher, contact, licence, defaultLanguage } = monitor.settings
  const text = words[language]
  const say = (each: typeof title): string => each[language] ?? each[defaultLanguage] ?? ''
  const edition = editionDate(monitor)
  return [
    say(title),
    '',
    edition === null ? text.undated(hash) : text.edition(formatDate(edition, language), hash),
    ...line(text.publisher, [say(publisher.name), publisher.url]),
    ...line(text.contact, [say(contact.name), contact.email]),
    '',
    `data/*.csv        ${text.tables}`,
    `datapackage.json  ${text.dataPackage}`,
    `metadata.json     ${text.metadata}`,
    '',
    licence === null ? text.noLicence : text.licence(licenceName(licence)),
    text.sources,
  ]
}

function line(label: string, parts: readonly (string | null)[]): readonly string[] {
  const given = parts.filter(Boolean)
  return given.length === 0 ? [] : [`${label}: ${given.join(', ')}`]
}

/** `CC-BY-4.0: Creative Commons … (https://…)`; a licence we do not know as it stands. */
function licenceName(text: string): string {
  const licence = knownLicence(text)
  return licence ? `${licence.title} (${licence.id}, ${licence.url})` : text
}

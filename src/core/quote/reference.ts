import { formatDate } from '../format'
import type { Language } from '../model'

/** What a list of references says of a page. */
export interface Cited {
  readonly id: string
  readonly title: string
  /** The monitor's name. */
  readonly site: string
  /** Who publishes the monitor; the monitor's name where nobody says. */
  readonly publisher: string
  /** When the newest figure of the edition was published: a day, a month or a year; null: unknown. */
  readonly edition: string | null
  /** Tells this edition from others of the same day. */
  readonly hash: string
  /** The permanent address, absolute. */
  readonly address: string
  /** ISO day. */
  readonly accessed: string
  readonly language: Language
}

interface Words {
  readonly dataset: string
  readonly edition: (date: string, hash: string) => string
  readonly undated: (hash: string) => string
  readonly noDate: string
  readonly retrieved: (date: string, address: string) => string
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    dataset: 'Datasett',
    edition: (date, hash) => `datautgave ${date}, ${hash}`,
    undated: (hash) => `datautgave ${hash}`,
    noDate: 'u.å.',
    retrieved: (date, address) => `Hentet ${date} fra ${address}`,
  },
  nn: {
    dataset: 'Datasett',
    edition: (date, hash) => `datautgåve ${date}, ${hash}`,
    undated: (hash) => `datautgåve ${hash}`,
    noDate: 'u.å.',
    retrieved: (date, address) => `Henta ${date} frå ${address}`,
  },
  en: {
    dataset: 'Data set',
    edition: (date, hash) => `data edition ${date}, ${hash}`,
    undated: (hash) => `data edition ${hash}`,
    noDate: 'n.d.',
    retrieved: (date, address) => `Retrieved ${date}, from ${address}`,
  },
}

/** In the style of the American Psychological Association, 7th edition, for a data set on the web. */
export function apaReference(cited: Cited): string {
  const { title, site, publisher, edition, language, accessed, address } = cited
  const text = words[language]
  const year = edition?.slice(0, 4) ?? text.noDate
  const where = publisher === site ? '' : ` ${site}.`
  const read = text.retrieved(formatDate(accessed, language), address)
  return `${publisher}. (${year}). ${title} (${editionText(cited)}) [${text.dataset}].${where} ${read}`
}

/** As an entry of a BibTeX file. */
export function bibtexReference(cited: Cited): string {
  const { id, title, site, publisher, edition, accessed, address, hash } = cited
  const [year = '', month] = (edition ?? '').split('-')
  const fields = [
    ['author', `{${latex(publisher)}}`],
    ['title', `{${latex(title)}}`],
    ['howpublished', latex(site)],
    ['year', year],
    ['month', month ?? ''],
    ['version', latex(hash)],
    ['note', latex(editionText(cited))],
    ['url', address],
    ['urldate', accessed],
  ]
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}},`]))
  return [`@misc{${id},`, ...lines, '}'].join('\n')
}

/** As the JSON that reference managers read (CSL-JSON): one entry of type `dataset`. */
export function cslReference(cited: Cited): string {
  const { id, title, site, publisher, edition, hash, address, accessed, language } = cited
  const entry = {
    id,
    type: 'dataset',
    title,
    author: [{ literal: publisher }],
    'container-title': site,
    publisher,
    ...(edition === null ? {} : { issued: { 'date-parts': [dateParts(edition)] } }),
    accessed: { 'date-parts': [dateParts(accessed)] },
    version: hash,
    URL: address,
    language,
  }
  return JSON.stringify([entry], null, 2)
}

function editionText({ edition, hash, language }: Cited): string {
  const { edition: dated, undated } = words[language]
  return edition === null ? undated(hash) : dated(formatDate(edition, language), hash)
}

function dateParts(date: string): readonly number[] {
  return date.split('-').map(Number)
}

/** The signs that mean something to LaTeX stand for themselves. */
function latex(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[{}$&#_%]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde ')
    .replace(/\^/g, '\\textasciicircum ')
}

import { languages, type Text } from '@/core/model'

/** A piece of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>

/** The prefixes that the catalogue's names stand under. */
export const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A text once for each language it is in. */
export function langStrings(text: Text): readonly Node[] {
  return languages.flatMap((language) => {
    const value = text[language]
    return value === undefined || value === '' ? [] : [{ '@value': value, '@language': language }]
  })
}

/** A reference to another thing. */
export function iri(address: string): Node {
  return { '@id': address }
}

/** An ISO day. */
export function date(day: string): Node {
  return { '@value': day, '@type': 'xsd:date' }
}

/** The node without what nobody gives: no value, or an empty list. */
export function nodeOf(type: string | readonly string[], parts: Node): Node {
  const given = Object.entries(parts).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return { '@type': type, ...Object.fromEntries(given) }
}

const authority = 'http://publications.europa.eu/resource/authority'

/** A term of one of the EU's vocabularies. */
export function euTerm(vocabulary: string, code: string): Node {
  return iri(`${authority}/${vocabulary}/${code}`)
}

/** A whole vocabulary of the EU. */
export function euVocabulary(vocabulary: string): Node {
  return iri(`${authority}/${vocabulary}`)
}

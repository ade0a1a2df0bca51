import type { Language, MonitorSettings, Text } from '@/core/model'
import { knownLicence } from '@/core/licence'
import { euTerm, iri, nodeOf, type Node } from './linkedData'
import { webAddress } from './webAddress'

const euLanguages: Readonly<Record<Language, string>> = { nb: 'NOB', nn: 'NNO', en: 'ENG' }

/** What a catalogue and its data sets say alike. */
export interface CommonParts extends Node {
  readonly 'dct:license': Node | null
}

/** The parts that a catalogue and its data sets share; `self` is the catalogue's address. */
export function commonParts({ languages, licence }: MonitorSettings, self: string): CommonParts {
  return {
    'dct:publisher': iri(`${self}#publisher`),
    'dcat:contactPoint': iri(`${self}#contact`),
    'dct:language': languages.map((each) => euTerm('language', euLanguages[each])),
    ...licenceParts(licence),
  }
}

/** DCAT-AP-NO wants a licence of the EU's list; another one is an address, else a statement of rights. */
function licenceParts(text: string | null): { readonly 'dct:license': Node | null } & Node {
  const licence = knownLicence(text)
  if (licence) return { 'dct:license': euTerm('licence', licence.euCode) }
  const url = webAddress(text)
  if (url !== null) return { 'dct:license': iri(url) }
  const rights = text === null ? null : nodeOf('dct:RightsStatement', { 'rdfs:label': text })
  return { 'dct:license': null, 'dct:rights': rights }
}

/** The EU's and the Norwegian Mapping Authority's addresses of Norway. */
export const norway: readonly Node[] = [
  euTerm('country', 'NOR'),
  iri('https://data.geonorge.no/administrativeEnheter/nasjon/id/173163'),
]

/** The first text that is there in any language. */
export function filled(...texts: readonly Text[]): Text {
  return texts.find((text) => Object.values(text).some(Boolean)) ?? {}
}

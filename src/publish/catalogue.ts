import type { DataTheme, Monitor, MonitorSettings } from '@/core/model'
import { catalogueDataset } from './catalogueDataset'
import { commonParts, filled, norway } from './catalogueParts'
import { context, date, euVocabulary, iri, langStrings, nodeOf, type Node } from './linkedData'
import { newestKnown } from './newestKnown'
import { addressFrom, type Site } from './siteAddress'
import { urn } from './urn'
import { mailAddress, webAddress } from './webAddress'

export interface CatalogueSetting {
  readonly site: Site
  /** Tells this monitor from others in ids. */
  readonly scope: string
  readonly today: string
}

/**
 * The data catalogue after DCAT-AP-NO 3 as JSON-LD: a data set for each indicator. Its own things have
 * addresses below `catalog.jsonld#`, relative to the file where nobody says where the site stands.
 */
export function catalogue(monitor: Monitor, { site, scope, today }: CatalogueSetting): Node {
  const { settings, indicators } = monitor
  const address = addressFrom('catalog.jsonld', site)
  const self = address('catalog.jsonld')
  const common = commonParts(settings, self)
  const modified = newestKnown(indicators, today)
  const shared = { monitor, site, scope, address, common, today, themes: themes(settings) }
  return {
    '@context': context,
    '@id': `${self}#catalog`,
    ...nodeOf('dcat:Catalog', {
      ...common,
      'dct:identifier': site.url === null ? urn(scope, 'catalogue') : `${self}#catalog`,
      'dct:title': langStrings(settings.title),
      'dct:description': langStrings(filled(settings.description, settings.title)),
      'dct:publisher': publisher(settings, self),
      'dcat:contactPoint': contactPoint(settings, self),
      'dct:modified': modified === null ? null : date(modified),
      'foaf:homepage': nodeAt(address(''), 'foaf:Document'),
      'dcat:themeTaxonomy': euVocabulary('data-theme'),
      'dct:spatial': norway,
      'dcat:dataset': indicators.map((indicator) => catalogueDataset(indicator, shared)),
    }),
  }
}

function nodeAt(address: string, type: string): Node {
  return { '@id': address, '@type': type }
}

function publisher({ publisher: { name, url }, title }: MonitorSettings, self: string): Node {
  const homepage = webAddress(url)
  return {
    '@id': `${self}#publisher`,
    ...nodeOf(['foaf:Agent', 'org:Organization'], {
      'foaf:name': langStrings(filled(name, title)),
      'foaf:homepage': homepage && nodeAt(homepage, 'foaf:Document'),
    }),
  }
}

function contactPoint(settings: MonitorSettings, self: string): Node {
  const { contact, publisher: owner, title } = settings
  const [email, url] = [mailAddress(contact.email), webAddress(owner.url)]
  return {
    '@id': `${self}#contact`,
    ...nodeOf('vcard:Organization', {
      'vcard:fn': langStrings(filled(contact.name, owner.name, title)),
      'vcard:hasEmail': email && iri(email),
      'vcard:hasURL': url && iri(url),
    }),
  }
}

/** The monitor's own themes; a monitor that names none is about how the public sector does. */
function themes({ themes: named }: MonitorSettings): readonly DataTheme[] {
  return named.length === 0 ? ['GOVE'] : named
}

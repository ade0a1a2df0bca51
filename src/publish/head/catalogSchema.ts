import type { Indicator } from '@/core/model'
import { nodeOf, type Node } from '../linkedData'
import { newestKnown } from '../newestKnown'
import {
  licenceAddress,
  pageAddress,
  publisherNode,
  schemaContext,
  worded,
  type SchemaSetting,
} from './schemaOrg'

/** The monitor as a schema.org `DataCatalog` of its indicators. */
export function catalogSchema(indicators: readonly Indicator[], setting: SchemaSetting): Node {
  const { settings, today } = setting
  return {
    ...schemaContext,
    ...nodeOf('DataCatalog', {
      '@id': pageAddress('', setting),
      name: worded(settings.title, setting),
      description: worded(settings.description, setting),
      url: pageAddress('', setting),
      inLanguage: setting.language,
      publisher: publisherNode(setting),
      license: licenceAddress(settings),
      dateModified: newestKnown(indicators, today),
      dataset: indicators.map(({ id, title }) =>
        nodeOf('Dataset', {
          '@id': pageAddress(`indicators/${id}`, setting),
          name: worded(title, setting),
        }),
      ),
    }),
  }
}

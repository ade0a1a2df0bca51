import type { Language, Monitor } from '@/core/model'
import { addressFrom, pagePath, type Site } from './siteAddress'
import { sitePages } from './sitePages'
import { element, xmlDocument, type Xml } from './xml'

/** Every page but the embeds, in every language, each with its twins in the other languages. */
export function sitemap(monitor: Monitor, site: Site): string {
  const { languages, defaultLanguage } = monitor.settings
  const address = addressFrom('sitemap.xml', site)
  const listed = sitePages(monitor).filter(({ embeds }) => embeds === undefined)
  const urls = listed.flatMap(({ route }) => {
    const at = (language: Language): string =>
      address(encodeURI(pagePath(route, { language, defaultLanguage })))
    const twins = [
      ...languages.map((each) => twin(each, at(each))),
      twin('x-default', at(defaultLanguage)),
    ]
    return languages.map((language) =>
      element('url', {}, [element('loc', {}, [at(language)]), ...twins]),
    )
  })
  return xmlDocument(element('urlset', namespaces, urls))
}

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

function twin(hreflang: string, href: string): Xml {
  return element('xhtml:link', { rel: 'alternate', hreflang, href })
}

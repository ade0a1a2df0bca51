import { escaped } from '@/core/write/markup'

/** A piece of XML that is finished: text in it is escaped already. */
export interface Xml {
  readonly xml: string
}

export type XmlAttributes = Readonly<Record<string, string | null>>

/** An element; attributes that are null are left out, and texts among the children are escaped. */
export function element(
  name: string,
  attributes: XmlAttributes,
  children: readonly (Xml | string)[] = [],
): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escaped(value)}"`]))
    .join('')
  const content = children
    .map((child) => (typeof child === 'string' ? escaped(child) : `\n${child.xml}`))
    .join('')
  return {
    xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`,
  }
}

/** A whole file. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
}

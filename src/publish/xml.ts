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

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Else a reader turns them into blanks in attributes.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Control characters, halves of surrogate pairs and the two that Unicode bars. */
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** A text as XML or HTML: markup escaped, characters that XML 1.0 cannot hold replaced. */
export function escaped(text: string): string {
  return text
    .replace(impossible, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign)
}

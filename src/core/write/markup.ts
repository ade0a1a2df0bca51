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
    .replace(/[&<>"\t\n\r]/g, (sign) => String(entities[sign]))
}

type Attributes = Readonly<Record<string, string | number | null>>

/** An element whose content is markup already; attributes that are null are left out. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

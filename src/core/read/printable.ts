/** Control characters, halves of surrogate pairs and the two that Unicode bars: no page and no XML can hold them. */
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** A text as every format can show it: its line breaks as `\n`, what cannot be shown replaced by U+FFFD. */
export function printable(text: string): string {
  // Nearly every text is as it should be, and a file may have a million of them.
  if (/^[\t\n -\uD7FF\uE000-\uFFFD]*$/.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(impossible, '\uFFFD')
}

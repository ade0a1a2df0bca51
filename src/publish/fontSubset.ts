import subsetFont from 'subset-font'

/** Characters of bokmål, nynorsk and English, and of the names and figures that stand in their texts. */
const usual = [
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`',
  'abcdefghijklmnopqrstuvwxyz{|}~',
  'ÆØÅæøåÁÀÂÄáàâäÇçÐðÉÈÊËéèêëÍíÑñÓÒÔÖóòôöÞþÚÜúüß£',
  '\u00A0–—−‘’‚“”„«»‹›…•·§°±×÷²³½¼¾µ€™↑↓',
].join('')

/** The characters to keep: the usual ones and those of some texts, each once, in order. */
export function fontCharacters(texts: Iterable<string>): string {
  const found = new Set(usual)
  for (const text of texts) for (const sign of text) found.add(sign)
  return [...found]
    .filter((sign) => !/\p{Cc}/u.test(sign))
    .sort()
    .join('')
}

/** A font file with only some characters, in the weights from regular to semibold; WOFF2. */
export function fontSubset(font: Uint8Array, characters: string): Promise<Uint8Array> {
  return subsetFont(font, characters, {
    targetFormat: 'woff2',
    // Pages and charts are set in 400 and 600 only; `bold` is the boldest there is.
    variationAxes: { wght: { min: 400, max: 600, default: 400 } },
    keepFeatures: ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'],
    noHinting: true,
  })
}

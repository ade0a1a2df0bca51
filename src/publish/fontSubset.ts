import subsetFont from 'subset-font'

/**
 * What nearly every page in bokmål, nynorsk and English is written with: a file of its own comes before
 * the first drawing, and `src/styles/fonts.css` says the same as ranges.
 */
export const commonCharacters = [
  ' !"%&\'()+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  'ÆØÅæøåÁÀÄáàäÉÈéèêÓÒÔÖóòôöÜü\u00A0–−‘’“”«»…·×',
].join('')

/** What else stands in names, figures and addresses now and then. */
const rareCharacters = '#$*@[\\]^_`{|}~ÂâÇçÐðËëÍíÑñÞþÚúß£—‚„‹›•§°±÷²³½¼¾µ€™↑↓'

/** Splits characters into those that nearly every page needs and those that few need. */
export function fontParts(characters: string): Readonly<Record<'common' | 'rare', string>> {
  const isCommon = (sign: string): boolean => commonCharacters.includes(sign)
  return {
    common: [...characters].filter(isCommon).join(''),
    rare: [...characters].filter((sign) => !isCommon(sign)).join(''),
  }
}

/** The characters to keep: the common and rarer ones and those of some texts, each once, in order. */
export function fontCharacters(texts: Iterable<string>): string {
  const found = new Set(commonCharacters + rareCharacters)
  for (const text of texts) for (const sign of text) found.add(sign)
  return [...found]
    .filter((sign) => !/\p{Cc}/u.test(sign))
    .sort()
    .join('')
}

/** A font file with only some characters and one weight, 100 to 900; WOFF2. */
export function fontSubset(
  font: Uint8Array,
  characters: string,
  weight: number,
): Promise<Uint8Array> {
  return subsetFont(font, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    keepFeatures: ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'],
    noHinting: true,
  })
}

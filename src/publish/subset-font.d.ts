declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'woff2' | 'truetype'
    /** OpenType features that stay; all of them where it is left out. */
    readonly keepFeatures?: readonly string[]
    /** What each axis of a variable font is set to for good. */
    readonly variationAxes?: Readonly<Record<string, number>>
    readonly noHinting?: boolean
    readonly keepAllGlyphs?: boolean
  }

  /** The font with only the characters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options?: SubsetOptions,
  ): Promise<Uint8Array>
}

declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'woff2' | 'truetype'
    /** OpenType features that stay; all of them where it is left out. */
    readonly keepFeatures?: readonly string[]
    /** One weight, or from one to another. */
    readonly variationAxes?: Readonly<
      Record<
        string,
        number | { readonly min: number; readonly max: number; readonly default: number }
      >
    >
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

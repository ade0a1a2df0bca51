/** What is used of pdfmake, which has no types of its own. */
declare module 'pdfmake' {
  /** Paths of font files by family and style. */
  export type PdfFonts = Readonly<Record<string, Readonly<Record<string, string>>>>

  interface Pdfmake {
    readonly setFonts: (fonts: PdfFonts) => void
    readonly setUrlAccessPolicy: (isAllowed: (url: string) => boolean) => void
    readonly setLocalAccessPolicy: (isAllowed: (path: string) => boolean) => void
    readonly createPdf: (definition: Readonly<Record<string, unknown>>) => {
      readonly getBuffer: () => Promise<Uint8Array>
    }
  }
  const pdfmake: Pdfmake
  export default pdfmake
}

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfPage {
  readonly text: string
  /** From the top of the page down: text, size of its letters, and distance from the top in points. */
  readonly items: readonly { readonly text: string; readonly size: number; readonly top: number }[]
}

/** The pages of a PDF as text. */
export async function pdfPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  // The library takes the bytes for itself, and no buffers of Node.
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const texts = items
      .flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
      .map(({ str, transform }) => ({
        text: str,
        size: Math.hypot(Number(transform[2]), Number(transform[3])),
        top: height - Number(transform[5]),
      }))
    const lines = texts.toSorted((a, b) => a.top - b.top)
    pages.push({ items: lines, text: texts.map(({ text }) => text).join(' ') })
  }
  await document.destroy()
  return pages
}

import type { BriefStatus } from '@/core/brief/model'
import { symbolSvg, type Paper } from './paper'

/** A node of pdfmake's document definition; its own types are those of plain objects. */
export type PdfNode = Readonly<Record<string, unknown>>

export const ink = '#11242b'
export const grey = '#4a5c63'
export const hair = '#ccd6d8'
const pageWidth = 487

/** A text in pieces: letters that the text font lacks (Sámi and others) go to the font that has them. */
export function pieces(text: string, more: PdfNode = {}): PdfNode {
  const parts = text.split(/([\u0100-\u024F]+)/).filter(Boolean)
  return {
    text: parts.map((part) => (/[\u0100-\u024F]/.test(part) ? { text: part, font: 'Ext' } : part)),
    ...more,
  }
}

export function heading(text: string, level: 1 | 2 | 3, more: PdfNode = {}): PdfNode {
  const size = { 1: 20, 2: 13, 3: 11 }[level]
  const margin = { 1: [0, 0, 0, 6], 2: [0, 12, 0, 3], 3: [0, 8, 0, 3] }[level]
  return {
    ...{ text, font: 'Head', bold: true, fontSize: size, margin, headlineLevel: level },
    ...more,
  }
}

export function ruleLine(width: number, colour = ink): PdfNode {
  const line = { type: 'line', x1: 0, y1: 0, x2: pageWidth, y2: 0, lineColor: colour }
  return { canvas: [{ ...line, lineWidth: width }], margin: [0, 6, 0, 5] }
}

export function statusNode({ status, text }: BriefStatus, { palette }: Paper): PdfNode {
  return {
    columns: [
      { svg: symbolSvg(status, palette), width: 9, margin: [0, 1.5, 0, 0] },
      { ...pieces(text), width: 'auto', bold: true },
    ],
    columnGap: 4,
  }
}

/** Heading and text that stay together. */
export function section(title: string, text: string): PdfNode {
  return { stack: [heading(title, 2), pieces(text)], unbreakable: true }
}

/** The first row of a table. */
export function headRow(titles: readonly string[]): readonly PdfNode[] {
  return titles.map((title) => ({ ...pieces(title), bold: true, fontSize: 9 }))
}

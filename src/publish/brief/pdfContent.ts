import type { BriefChange, BriefStatus, BriefTable, BriefTarget } from '@/core/brief/model'
import { fontFamilies } from '../share/svg'
import { chartSvg, commentOn, headLines, ownText, symbolSvg, type Paper } from './paper'

/** A node of pdfmake's document definition; its own types are those of plain objects. */
export type PdfNode = Readonly<Record<string, unknown>>

const ink = '#11242b'
const grey = '#4a5c63'
const hair = '#ccd6d8'
export const pageWidth = 487
const chartWidth = 318

/** A text in pieces: letters that the text font lacks (Sámi and others) go to the font that has them. */
function pieces(text: string, more: PdfNode = {}): PdfNode {
  const parts = text.split(/([\u0100-\u024F]+)/).filter(Boolean)
  return {
    text: parts.map((part) => (/[\u0100-\u024F]/.test(part) ? { text: part, font: 'Ext' } : part)),
    ...more,
  }
}

function heading(text: string, level: 1 | 2 | 3, more: PdfNode = {}): PdfNode {
  const size = { 1: 20, 2: 13, 3: 11 }[level]
  const margin = { 1: [0, 0, 0, 6], 2: [0, 12, 0, 3], 3: [0, 8, 0, 3] }[level]
  return {
    ...{ text, font: 'Head', bold: true, fontSize: size, margin, headlineLevel: level },
    ...more,
  }
}

function ruleLine(width: number, colour = ink): PdfNode {
  const line = { type: 'line', x1: 0, y1: 0, x2: pageWidth, y2: 0, lineColor: colour }
  return { canvas: [{ ...line, lineWidth: width }], margin: [0, 6, 0, 5] }
}

function statusNode({ status, text }: BriefStatus, { palette }: Paper): PdfNode {
  return {
    columns: [
      { svg: symbolSvg(status, palette), width: 9, margin: [0, 1.5, 0, 0] },
      { ...pieces(text), width: 'auto', bold: true },
    ],
    columnGap: 4,
  }
}

/** Heading and text that stay together. */
function section(title: string, text: string): PdfNode {
  return { stack: [heading(title, 2), pieces(text)], unbreakable: true }
}

/** The first page: the paper's head, why, what has changed, and what is proposed. */
export function frontPages(paper: Paper): readonly PdfNode[] {
  const { brief } = paper
  const { words } = brief
  return [
    { ...pieces(brief.stamp.monitor), font: 'Head', color: grey, margin: [0, 0, 0, 4] },
    heading(ownText(paper, 'title'), 1),
    {
      table: {
        widths: [105, '*'],
        body: headLines(paper).map(([label, value]) => [
          { ...pieces(label), color: grey },
          pieces(value),
        ]),
      },
      layout: 'noBorders',
    },
    section(words.background, ownText(paper, 'background')),
    section(words.reason, ownText(paper, 'reason')),
    {
      stack: [heading(words.points, 2), heading(brief.tallyTitle, 3), tally(paper)],
      unbreakable: true,
    },
    heading(brief.changesTitle, 3),
    ...(brief.changes.length === 0 ? [pieces(brief.noChanges)] : [changes(paper)]),
    section(words.decision, ownText(paper, 'decision')),
  ]
}

function tally(paper: Paper): PdfNode {
  const cells = paper.brief.tally
    .filter(({ count }) => count > 0)
    .map((entry) => [
      { ...pieces(String(entry.count)), font: 'Head', bold: true, alignment: 'right' },
      statusNode(entry, paper),
    ])
  if (cells.length === 0) return { text: '' }
  return { table: { widths: [24, '*'], body: cells }, layout: 'noBorders' }
}

function changes(paper: Paper): PdfNode {
  const { brief } = paper
  const { words, changesNote } = brief
  return {
    stack: [
      { ...pieces(changesNote), color: grey, fontSize: 8.5, margin: [0, 0, 0, 3] },
      {
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          dontBreakRows: true,
          widths: [74, '*', 150],
          body: [headRow(words.changeHead), ...brief.changes.map((row) => changeRow(row, paper))],
        },
        layout: 'lightHorizontalLines',
      },
    ],
  }
}

function headRow(titles: readonly string[]): readonly PdfNode[] {
  return titles.map((title) => ({ ...pieces(title), bold: true, fontSize: 9 }))
}

function changeRow(change: BriefChange, paper: Paper): readonly PdfNode[] {
  const { words } = paper.brief
  const shifts = change.shifts.flatMap(({ goal, from, to }) => [
    ...(goal === '' ? [] : [{ ...pieces(goal), color: grey, fontSize: 8 }]),
    { ...pieces(words.before), fontSize: 8, color: grey },
    statusNode(from, paper),
    { ...pieces(words.now), fontSize: 8, color: grey },
    statusNode(to, paper),
  ])
  return [
    { ...pieces(change.dateText), fontSize: 9 },
    { stack: [{ ...pieces(change.title), bold: true }, pieces(change.text)], fontSize: 9 },
    shifts.length === 0
      ? { ...pieces(words.statusUnchanged), color: grey, fontSize: 9 }
      : { stack: shifts, fontSize: 9 },
  ]
}

/** Half a page for each target; none is cut by the end of a page. */
export function targetPages(paper: Paper): readonly PdfNode[] {
  return paper.brief.targets.map((target, index) => ({
    stack: halfPage(target, paper),
    unbreakable: true,
    ...(index === 0 ? { pageBreak: 'before' } : {}),
  }))
}

function halfPage(target: BriefTarget, paper: Paper): readonly PdfNode[] {
  const { words } = paper.brief
  const comment = commentOn(paper, target)
  const { calculation, sensitivity } = target
  return [
    ruleLine(1.5),
    {
      columns: [
        { ...heading(target.title, 2, { margin: [0, 0, 0, 2] }), width: '*' },
        { ...statusNode(target, paper), width: 'auto' },
      ],
      columnGap: 12,
    },
    pieces(target.adopted, { fontSize: 8.5, color: grey, margin: [0, 0, 0, 2] }),
    pieces(target.sentence, { margin: [0, 0, 0, 4] }),
    {
      columns: [{ stack: leftSide(target, paper), width: '*' }, rightSide(target, paper)],
      columnGap: 14,
    },
    ...(calculation === ''
      ? []
      : [pieces(`${words.calculation}: ${calculation}`, { fontSize: 8.5, margin: [0, 4, 0, 0] })]),
    ...(sensitivity === '' ? [] : [pieces(sensitivity, { fontSize: 8.5 })]),
    {
      ...pieces(`${words.measures}: ${measuresText(target, paper)}`),
      fontSize: 9,
      margin: [0, 4, 0, 0],
    },
    ...(comment === ''
      ? []
      : [{ ...pieces(`${words.comment}: ${comment}`), margin: [0, 4, 0, 0] }]),
    ...(target.sources === ''
      ? []
      : [
          {
            ...pieces(`${words.source}: ${target.sources}`),
            fontSize: 8,
            color: grey,
            margin: [0, 3, 0, 8],
          },
        ]),
  ]
}

function measuresText({ measures, moreMeasures }: BriefTarget, { brief }: Paper): string {
  if (measures.length === 0) return brief.words.noMeasures
  const listed = measures.map(({ title, text }) => [title, text].filter(Boolean).join(': '))
  return [...listed, moreMeasures].filter(Boolean).join('; ')
}

function leftSide(target: BriefTarget, paper: Paper): readonly PdfNode[] {
  const { figure, goal, table } = target
  const { words } = paper.brief
  const value = figure
    ? {
        text: [
          { text: figure.value, font: 'Head', bold: true, fontSize: 20 },
          { text: ` ${figure.unit}`, fontSize: 9 },
        ],
      }
    : { ...pieces(words.noFigures), font: 'Head', bold: true, fontSize: 13 }
  return [
    value,
    ...(figure ? [pieces(figure.when)] : []),
    pieces(goal, { margin: [0, 3, 0, 3] }),
    ...(table.rows.length === 0 ? [] : [tableNode(table)]),
  ]
}

function tableNode({ head, rows }: BriefTable): PdfNode {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: head.map((_, index) => (index === 0 ? 'auto' : '*')),
      body: [headRow(head), ...rows.map((row) => row.map((cell) => pieces(cell)))],
    },
    layout: tight,
    fontSize: 8,
  }
}

const tight = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => hair,
  paddingLeft: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 0,
} as const

function rightSide(target: BriefTarget, paper: Paper): PdfNode {
  const svg = chartSvg(target, paper)
  if (svg === null) return { text: '', width: 1 }
  return { svg: printable(svg), width: chartWidth, fit: [chartWidth, 170] }
}

/** As the drawer of the PDF wants it: it knows no order of painting, and only the word «bold». */
function printable(svg: string): string {
  return svg
    .replace(
      /<g ([^>]*?) paint-order="stroke">(.*?)<\/g>/g,
      (_whole, rim: string, texts: string) => `<g ${rim}>${texts}</g>${texts}`,
    )
    .replaceAll('font-weight="600"', 'font-weight="bold"')
    .replaceAll(fontFamilies.text, 'Text')
}

/** Annex 1 in the council's four columns, annex 2 with the figures asked for, and the symbols. */
export function annexes(paper: Paper): readonly PdfNode[] {
  const { brief } = paper
  const { words, overview, requests } = brief
  const rows = overview.map(({ title, goal, activities, status, figure }) => [
    { stack: [{ ...pieces(title), bold: true }, pieces(goal)] },
    pieces(activities),
    { stack: [statusNode(status, paper), pieces(figure)] },
    { text: '' },
  ])
  const grid = (widths: readonly unknown[], body: readonly unknown[]): PdfNode => ({
    table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths, body },
    layout: 'lightHorizontalLines',
    fontSize: 8.5,
  })
  return [
    heading(words.annex1, 1, { fontSize: 16, pageBreak: 'before' }),
    grid(['*', 110, 130, 90], [headRow(words.overviewHead), ...rows]),
    { ...pieces(words.emptyColumn), color: grey, fontSize: 8.5, margin: [0, 4, 0, 0] },
    heading(words.annex2, 1, { fontSize: 16, pageBreak: 'before' }),
    requests.rows.length === 0
      ? pieces(words.noRequests)
      : grid(
          ['*', 90, 190],
          [headRow(requests.head), ...requests.rows.map((row) => row.map((cell) => pieces(cell)))],
        ),
    {
      stack: [
        heading(words.symbols, 2),
        ...brief.tally.map((entry) => ({ ...statusNode(entry, paper), margin: [0, 1, 0, 1] })),
      ],
      unbreakable: true,
    },
    ruleLine(0.5, hair),
  ]
}

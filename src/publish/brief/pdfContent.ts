import type { BriefChange } from '@/core/brief/model'
import { headLines, ownText, type Paper } from './paper'
import {
  grey,
  hair,
  heading,
  headRow,
  pieces,
  ruleLine,
  section,
  statusNode,
  type PdfNode,
} from './pdfNodes'

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

import type { BriefTable, BriefTarget } from '@/core/brief/model'
import { fontFamilies } from '../share/svg'
import { chartSvg, commentOn, type Paper } from './paper'
import {
  grey,
  hair,
  heading,
  headRow,
  pieces,
  ruleLine,
  statusNode,
  type PdfNode,
} from './pdfNodes'

const chartWidth = 318

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

/**
 * As the drawer of the PDF wants it: it knows only the word «bold», and would paint the rim of a
 * letter over the letter. Labels stand clear of the lines, and every word stays one word.
 */
function printable(svg: string): string {
  return svg
    .replace(/<g [^>]*? paint-order="stroke">(.*?)<\/g>/g, '$1')
    .replaceAll('font-weight="600"', 'font-weight="bold"')
    .replaceAll(fontFamilies.text, 'Text')
}

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx'
import type { BriefChange, BriefTable, BriefTarget } from '@/core/brief/model'
import { fontFamilies } from '../share/svg'
import { chartSize, chartSvg, commentOn, headLines, ownText, stampLine, type Paper } from './paper'

/** A drawing as PNG of so many pixels a unit: what programs show that do not know SVG. */
export type DrawPng = (svg: string) => Promise<Uint8Array>

/** The brief as a Word document that can be edited; each chart is SVG with a picture beside it. */
export async function briefDocx(paper: Paper, drawPng: DrawPng): Promise<Blob> {
  return Packer.toBlob(await documentOf(paper, drawPng))
}

async function documentOf(paper: Paper, drawPng: DrawPng): Promise<Document> {
  const { brief, language } = paper
  const targets: FileChild[] = []
  for (const target of brief.targets) targets.push(...(await targetPart(target, paper, drawPng)))
  return new Document({
    title: brief.title,
    creator: 'Siktemål',
    styles: { default: styles(language) },
    sections: [
      {
        properties: { page: { margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } } },
        footers: { default: footer(paper) },
        children: [...front(paper), ...targets, ...annexes(paper)],
      },
    ],
  })
}

const languageCodes = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const

function styles(language: Paper['language']) {
  const head = (size: number, before: number) => ({
    run: { font: 'Calibri', bold: true, size, color: '11242B' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  return {
    document: {
      run: { font: 'Calibri', size: 21, language: { value: languageCodes[language] } },
      paragraph: { spacing: { after: 80 } },
    },
    title: head(40, 0),
    heading1: head(30, 280),
    heading2: head(24, 200),
  }
}

function footer(paper: Paper): Footer {
  const { page } = paper.brief.words
  const [before = '', between = '', after = ''] = page.split(/\{pages?\}/)
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${stampLine(paper)}    ${before}`, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT], size: 16 }),
          new TextRun({ text: between, size: 16 }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 16 }),
          new TextRun({ text: after, size: 16 }),
        ],
      }),
    ],
  })
}

function text(content: string, more: { bold?: boolean; size?: number } = {}): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: content, ...more })] })
}

function heading(content: string, level: 'HEADING_1' | 'HEADING_2', pageBreakBefore = false) {
  return new Paragraph({ text: content, heading: HeadingLevel[level], pageBreakBefore })
}

function front(paper: Paper): readonly FileChild[] {
  const { brief } = paper
  const { words, tally } = brief
  return [
    new Paragraph({ text: ownText(paper, 'title'), heading: HeadingLevel.TITLE }),
    ...headLines(paper).map(
      ([label, value]) =>
        new Paragraph({
          children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)],
        }),
    ),
    heading(words.background, 'HEADING_1'),
    ...paragraphs(ownText(paper, 'background')),
    heading(words.reason, 'HEADING_1'),
    ...paragraphs(ownText(paper, 'reason')),
    heading(words.points, 'HEADING_1'),
    text(brief.tallyTitle, { bold: true }),
    ...tally
      .filter(({ count }) => count > 0)
      .map((entry) => text(`${String(entry.count)}: ${entry.text}`)),
    heading(brief.changesTitle, 'HEADING_2'),
    ...(brief.changes.length === 0
      ? [text(brief.noChanges)]
      : [text(brief.changesNote, { size: 18 }), changes(paper)]),
    heading(words.decision, 'HEADING_1'),
    ...paragraphs(ownText(paper, 'decision')),
  ]
}

/** What was written with line breaks keeps them. */
function paragraphs(content: string): readonly Paragraph[] {
  return content.split(/\n+/).map((line) => text(line))
}

function changes({ brief }: Paper): Table {
  const { words } = brief
  const row = ({ dateText, title, text: more, shifts }: BriefChange): readonly string[] => [
    dateText,
    [title, more].filter(Boolean).join('. '),
    shifts.length === 0
      ? words.statusUnchanged
      : shifts
          .map(({ goal, from, to }) =>
            [goal, `${words.before}: ${from.text}`, `${words.now}: ${to.text}`]
              .filter(Boolean)
              .join('\n'),
          )
          .join('\n'),
  ]
  return grid({ head: words.changeHead, rows: brief.changes.map(row) }, [18, 50, 32])
}

async function targetPart(
  target: BriefTarget,
  paper: Paper,
  drawPng: DrawPng,
): Promise<readonly FileChild[]> {
  const { words } = paper.brief
  const { figure, measures, moreMeasures } = target
  const comment = commentOn(paper, target)
  const value = figure
    ? `${[figure.value, figure.unit].filter(Boolean).join(' ')} (${figure.when})`
    : words.noFigures
  const chart = await chartRun(target, paper, drawPng)
  const labelled = (label: string, content: string): readonly Paragraph[] =>
    content === ''
      ? []
      : [
          new Paragraph({
            children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(content)],
          }),
        ]
  return [
    heading(target.title, 'HEADING_1'),
    new Paragraph({ children: [new TextRun({ text: target.text, bold: true })], keepNext: true }),
    new Paragraph({ children: [new TextRun(target.sentence)], keepNext: true }),
    new Paragraph({
      children: [new TextRun({ text: `${value}. ${target.goal}.`, bold: true })],
      keepNext: chart !== null,
    }),
    ...(chart === null ? [] : [new Paragraph({ children: [chart] })]),
    ...(target.table.rows.length === 0 ? [] : [grid(target.table)]),
    ...labelled(words.calculation, target.calculation),
    ...(target.sensitivity === '' ? [] : [text(target.sensitivity)]),
    ...(measures.length === 0 ? [text(words.noMeasures)] : [text(words.measures, { bold: true })]),
    ...measures.map(
      (measure) =>
        new Paragraph({
          text: [measure.title, measure.text].filter(Boolean).join(': '),
          bullet: { level: 0 },
        }),
    ),
    ...(moreMeasures === '' ? [] : [text(moreMeasures)]),
    ...labelled(words.comment, comment),
    ...labelled(words.source, target.sources),
  ]
}

async function chartRun(
  target: BriefTarget,
  paper: Paper,
  drawPng: DrawPng,
): Promise<ParagraphChild | null> {
  const svg = chartSvg(target, paper)
  if (svg === null) return null
  const drawn = svg.replaceAll(fontFamilies.text, 'Source Sans 3, Calibri, Arial, sans-serif')
  const size = { width: chartSize.width, height: chartSize.height }
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(drawn),
    transformation: size,
    fallback: { type: 'png', data: await drawPng(svg) },
    altText: { title: target.title, description: target.chartText, name: target.key },
  })
}

function annexes({ brief }: Paper): readonly FileChild[] {
  const { words, overview, requests } = brief
  const rows = overview.map(({ title, goal, activities, status, figure }) => [
    [title, goal].filter(Boolean).join('\n'),
    activities,
    [status.text, figure].filter(Boolean).join('\n'),
    '',
  ])
  return [
    heading(words.annex1, 'HEADING_1', true),
    grid({ head: words.overviewHead, rows }, [30, 26, 26, 18]),
    heading(words.annex2, 'HEADING_1', true),
    ...(requests.rows.length === 0 ? [text(words.noRequests)] : [grid(requests)]),
  ]
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'CCD6D8' } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

function grid({ head, rows }: BriefTable, shares?: readonly number[]): Table {
  const width = (index: number): number => shares?.[index] ?? Math.floor(100 / head.length)
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell, index) => cellOf(cell, width(index), isHead)),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}

function cellOf(content: string, share: number, bold: boolean): TableCell {
  return new TableCell({
    width: { size: share, type: WidthType.PERCENTAGE },
    children: content.split('\n').map(
      (each) =>
        new Paragraph({
          alignment: AlignmentType.LEFT,
          children: [new TextRun({ text: each, bold, size: 18 })],
        }),
    ),
  })
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pdfmake, { type PdfFonts } from 'pdfmake'
import subsetFont from 'subset-font'
import { stampLine, type Paper } from './paper'
import { annexes, frontPages } from './pdfContent'
import type { PdfNode } from './pdfNodes'
import { targetPages } from './pdfTargets'

const { resolve } = createRequire(import.meta.url)

const faces = [
  {
    name: 'text.ttf',
    file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    weight: 400,
  },
  {
    name: 'bold.ttf',
    file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    weight: 600,
  },
  {
    name: 'head.ttf',
    file: 'schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    weight: 600,
  },
  {
    name: 'ext.ttf',
    file: 'source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
    weight: 400,
  },
  {
    name: 'extBold.ttf',
    file: 'source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
    weight: 600,
  },
] as const
type FaceName = (typeof faces)[number]['name']

/** The brief as a PDF: A4, charts as vectors, edition, day and page number at the foot of each page. */
export async function briefPdf(paper: Paper): Promise<Uint8Array> {
  // The drawer of charts opens fonts by their path only.
  const folder = await mkdtemp(join(tmpdir(), 'siktemal-fonts-'))
  try {
    pdfmake.setFonts(await writeFonts(folder))
    // The paper holds everything else: nothing may be fetched or read on its behalf.
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder))
    return await pdfmake.createPdf(definition(paper)).getBuffer()
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function writeFonts(folder: string): Promise<PdfFonts> {
  for (const { name, file, weight } of faces) {
    const source = await readFile(resolve(`@fontsource-variable/${file}`))
    const font = await subsetFont(source, undefined, {
      targetFormat: 'truetype',
      variationAxes: { wght: weight },
      keepAllGlyphs: true,
    })
    await writeFile(join(folder, name), font)
  }
  const family = (normal: FaceName, bold: FaceName) => {
    const [plain, strong] = [join(folder, normal), join(folder, bold)]
    return { normal: plain, bold: strong, italics: plain, bolditalics: strong }
  }
  return {
    Text: family('text.ttf', 'bold.ttf'),
    Head: family('head.ttf', 'head.ttf'),
    Ext: family('ext.ttf', 'extBold.ttf'),
  }
}

function definition(paper: Paper): PdfNode {
  const { brief, language } = paper
  return {
    pageSize: 'A4',
    pageMargins: [54, 40, 54, 50],
    language,
    info: { title: brief.title, creator: 'Siktemål' },
    defaultStyle: { font: 'Text', fontSize: 10, lineHeight: 1.15, color: '#11242b' },
    content: [...frontPages(paper), ...targetPages(paper), ...annexes(paper)],
    footer: (page: number, pages: number) => ({
      columns: [
        { text: stampLine(paper), width: '*' },
        { text: pageText(brief.words.page, page, pages), alignment: 'right', width: 'auto' },
      ],
      ...{ fontSize: 8, color: '#4a5c63', margin: [54, 18, 54, 0] },
    }),
    // A heading that would end its page begins the next one.
    pageBreakBefore: (node: { headlineLevel?: number }, rest: NodesAround) =>
      node.headlineLevel !== undefined && rest.getFollowingNodesOnPage().length === 0,
  }
}

interface NodesAround {
  readonly getFollowingNodesOnPage: () => readonly unknown[]
}

/** «Side 3 av 12» from its pattern. */
export function pageText(pattern: string, page: number, pages: number): string {
  return pattern.replace('{page}', String(page)).replace('{pages}', String(pages))
}

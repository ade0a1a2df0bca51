import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyDraft, withComment, type BriefDraft } from '@/core/brief/draft'
import { briefDocx } from '@/publish/brief/briefDocx'
import { briefHtml } from '@/publish/brief/briefHtml'
import { briefPdf } from '@/publish/brief/briefPdf'
import { pngDrawer } from '@/publish/brief/drawPng'
import type { Paper } from '@/publish/brief/paper'
import { lightPalette } from '@/publish/share/lightPalette'
import { briefOf } from '../../../helpers/briefFolder'
import { pdfPages, type PdfPage } from '../../../helpers/pdfText'

const draft: BriefDraft = withComment(
  {
    head: { ...emptyDraft.head, meeting: '27. mars <2026>', officer: 'Čáhkka Ŋieida' },
    texts: { ...emptyDraft.texts, decision: 'Rådet ber om tall.\nSaken tas opp igjen.' },
    comments: {},
  },
  'plan/exports-50',
  { text: 'Husk «eksport» & <b>vekst</b>', edition: 'abcd1234' },
)
let paper: Paper

beforeAll(async () => {
  const palette = await lightPalette()
  paper = { brief: briefOf(), draft, language: 'nb', hash: 'abcd1234', palette }
})

describe('the brief as PDF', () => {
  let pages: readonly PdfPage[]
  beforeAll(async () => {
    pages = await pdfPages(await briefPdf(paper))
  })

  it('has edition with hash, day and page number on every page', () => {
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain('Datautgave 1. desember 2024 · abcd1234 · Vurdert per 1. juni 2025')
      expect(text).toContain(`Side ${String(index + 1)} av ${String(pages.length)}`)
    }
  })

  it('is in the council’s order, with the draft’s own words', () => {
    const text = pages.map((page) => page.text).join(' ')
    const order = [
      ...['Bakgrunn', 'Hvorfor saken fremmes', 'Hovedpunkter', 'Endret siden 1. juni 2024'],
      ...['Forslag til vedtak', 'Vedlegg 1. Oversikt over målene', 'Vedlegg 2. Etterlyste tall'],
    ].map((heading) => text.lastIndexOf(heading))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(0)
    for (const own of ['Rådet ber om tall.', 'Husk «eksport» & <b>vekst', 'Ŋ', '<2026>'])
      expect(text).toContain(own)
  })

  it('ends no page with a heading', () => {
    for (const { items } of pages) {
      const content = items.filter(({ top }) => top < 780)
      expect(content.at(-1)?.size ?? 0).toBeLessThan(12.5)
    }
  })

  it('draws charts as vectors with their letters', () => {
    const half = pages.find(({ text }) => text.includes('Må øke'))
    expect(half?.text).toContain('2030')
    expect(half?.text).toContain('Slik regnet vi')
    // Each word once: a reader may search or copy it.
    expect(half?.text.match(/29,0, erstattet/g)?.length).toBeLessThanOrEqual(2)
  })
})

describe('the brief for Word', () => {
  it('is a package whose parts are well formed, with a chart as SVG and PNG for each target drawn', async () => {
    const blob = await briefDocx(paper, await pngDrawer())
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
    const names = Object.keys(files)
    expect(names).toContain('[Content_Types].xml')
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    const charts = paper.brief.targets.filter(({ chart }) => chart !== null).length
    expect(names.filter((name) => name.endsWith('.svg'))).not.toHaveLength(0)
    expect(names.filter((name) => name.endsWith('.png'))).not.toHaveLength(0)
    expect(document.match(/<w:drawing>/g)).toHaveLength(charts)
    expect(document).toContain('Husk «eksport» &amp; &lt;b>vekst&lt;/b>'.replaceAll('>', '&gt;'))
    expect(document).toContain('w:pStyle w:val="Heading1"')
    const footer = names.find((name) => /footer\d*\.xml$/.test(name)) ?? ''
    expect(strFromU8(files[footer] ?? new Uint8Array())).toContain('abcd1234')
  })
})

describe('the brief as HTML', () => {
  it('is one file in the council’s order in which texts are texts', () => {
    const html = briefHtml(paper)
    expect(html).toMatch(/^<!doctype html>\n<html lang="nb">/)
    expect(html).toContain('27. mars &lt;2026&gt;')
    expect(html).not.toContain('<b>vekst</b>')
    expect(html.match(/<svg role="img"/g)).toHaveLength(
      paper.brief.targets.filter(({ chart }) => chart !== null).length,
    )
    expect(html).not.toMatch(/(?:src|href)=/)
  })
})

import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { tokens, type Palette } from '@/charts/palette'
import { headWidening, textWidth } from '@/charts/textWidth'
import type { IndicatorCard } from '@/publish/share/card'
import { drawCard } from '@/publish/share/drawCard'
import { fitText } from '@/publish/share/fitText'
import { exportsChart } from '../../../helpers/charts'

const palette = Object.fromEntries(
  Object.keys(tokens).map((tone) => [tone, '#123456']),
) as unknown as Palette

const card: IndicatorCard = {
  kind: 'indicator',
  siteName: 'Prøve & <øving>',
  title: 'Helseeksport',
  label: 'Siste tall, 2024',
  value: 'om lag 25,9',
  unit: 'mrd. kr',
  verdicts: [{ status: 'far_behind', word: 'Langt bak planen', detail: 'Mål, 2030: minst 50' }],
  chart: exportsChart(),
  empty: '',
  foot: ['Vurdert per 22. november 2026', 'Kilden'],
}

function drawn(more: Partial<IndicatorCard> = {}): string {
  return drawCard({ ...card, ...more }, { palette, language: 'nb' })
}

describe('a share picture', () => {
  test('has the status as a word beside its symbol, the figure, and the day', () => {
    const svg = drawn()
    for (const text of ['Langt bak planen', 'om lag 25,9', 'mrd. kr', 'Siste tall, 2024'])
      expect(svg).toContain(`>${text}<`)
    expect(svg).toContain('Vurdert per 22. november 2026')
    expect(svg).toContain('M2.5 2.5h15v15h-15z')
  })

  test('is finished: 1200 × 630, no stylesheet, every text escaped', () => {
    const svg = drawn()
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/)
    expect(svg).not.toMatch(/class=|var\(|<style/)
    expect(svg).toContain('Prøve &amp; &lt;øving&gt;')
  })

  test('says what is missing where there is nothing to draw', () => {
    expect(drawn({ chart: null, empty: 'Ingen tall ennå' })).toContain('>Ingen tall ennå<')
  })

  test('leaves the goals to the page where the verdicts take all the room', () => {
    const word = 'Fristen er ute – venter på tall fra den som måler'
    const long = { status: 'awaiting_final', word, detail: 'Mål: fem' } as const
    const svg = drawn({
      title: 'ord '.repeat(60),
      unit: 'millioner kroner i løpende priser, omregnet for kjøpekraft',
      verdicts: [long, { ...long, detail: 'Mål: seks' }],
    })
    expect(svg.match(/M3 1\.2h14/g)).toHaveLength(2)
    expect(svg).not.toContain('Mål: seks')
  })
})

property.prop([fc.string({ maxLength: 300 }), fc.integer({ min: 120, max: 1080 })])(
  'no text is wider than its room, however long its words are',
  (text, width) => {
    const room = { width, lines: 2, sizes: [58, 44, 38], widening: headWidening }
    const { size, lines } = fitText(text, room)
    expect(lines.length).toBeLessThanOrEqual(2)
    for (const line of lines)
      expect(textWidth(line, { size: size * headWidening, bold: true })).toBeLessThanOrEqual(width)
  },
)

test('a text that has no room ends in a sign that there is more', () => {
  const room = { width: 200, lines: 1, sizes: [40, 30], widening: 1 }
  const { size, lines } = fitText('helseforskningsfinansiering i kommunene', room)
  expect(size).toBe(30)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/ …$/)
})

import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { exploreBody } from '@/charts/takeAway/exploreBody'
import { fontFaceRule, isNeeded } from '@/charts/takeAway/fontFace'
import { picture, type PictureStyle } from '@/charts/takeAway/picture'
import type { PictureBody } from '@/charts/takeAway/pictureBody'
import { withDensity } from '@/charts/takeAway/pngDensity'
import { trendBody } from '@/charts/takeAway/trendBody'
import { headWidening, textWidth } from '@/charts/textWidth'
import type { TakenAbout } from '@/core/takeAway/about'
import { exportsChart, palette } from '../../../helpers/charts'
import { arbitraryAddress, viewOf } from '../../../helpers/explore'
import { aboutOf, takenPage } from '../../../helpers/taken'

const style: PictureStyle = { palette, fonts: '', summary: 'Linjer.' }
const about = aboutOf(takenPage())
const exports = trendBody(exportsChart(), 'nb')

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly isHead: boolean
}

/** Every line of a picture's own texts and legend, outside the chart. */
function linesAround(svg: string): readonly Line[] {
  const around = svg.replace(/<g transform="translate\(0 [\s\S]*?<\/g>/, '')
  return [...around.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => {
      const value = (name: string): string =>
        new RegExp(` ?${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
      return {
        text: text
          .replaceAll('&quot;', '"')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&'),
        ...{ x: Number(value('x')), y: Number(value('y')), size: Number(value('font-size')) },
        ...{
          bold: value('font-weight') === '600',
          isHead: value('font-family').includes('Schibsted'),
        },
      }
    },
  )
}

function expectWhole(about: TakenAbout, body: PictureBody): void {
  const { svg, height } = picture(about, body, style)
  let last = 0
  for (const { text, x, y, size, bold, isHead } of linesAround(svg)) {
    const width = textWidth(text, { size: size * (isHead ? headWidening : 1), bold })
    // A single letter may be wider than any room.
    if (text.length > 2) expect(x + width).toBeLessThanOrEqual(body.width + 0.5)
    expect(y).toBeGreaterThanOrEqual(last)
    expect(y + size * 0.3).toBeLessThanOrEqual(height)
    last = y
  }
}

describe('picture', () => {
  const { svg, width, height } = picture(about, exports, { ...style, fonts: '@font-face{}' })

  it('has title, subtitle, notes, sources, edition, licence and address as text', () => {
    const said = linesAround(svg)
      .map(({ text }) => text)
      .join(' ')
    for (const part of [
      about.title,
      'Eksport, mrd. kr.',
      'Kilder: Ny rapport, Byrået; Gammel rapport, Kontoret',
      'Prøve. Datautgave 7. november 2025 · abcd1234. Vurdert per 1. januar 2026. Lisens: CC-BY-4.0',
      'https://monitor.example/indicators/exports?known=2026-01-01',
    ])
      expect(said).toContain(part)
  })
  it('says in words what it shows, holds its fonts, and asks for nothing outside itself', () => {
    expect(svg).toContain('<desc>Linjer.</desc><style>@font-face{}</style>')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/(href|src|url)\s*[=(]/)
    expect(svg).toContain(`viewBox="0 0 ${String(width)} ${String(height)}"`)
    expect(width).toBe(800)
  })
  it('wraps the longest title, and breaks a word that no line can hold', () => {
    const long = {
      ...about,
      title: `${'Menneskerettighetsorganisasjon'.repeat(6)} ${'ord '.repeat(80)}`,
    }
    expectWhole(long, exports)
    expect(picture(long, exports, style).height).toBeGreaterThan(height)
  })
  it.each([
    ['nn', 'Lisens: CC-BY-4.0', 'og 2 til, i grått'],
    ['en', 'Licence: CC-BY-4.0', 'and 2 more, in grey'],
  ] as const)('speaks %s', (language, licence, grey) => {
    const legend = [{ title: 'A', tone: 'data', dash: [] }] as const
    const { svg: spoken } = picture({ ...about, language }, { ...exports, legend, grey: 2 }, style)
    expect(spoken).toContain(licence)
    expect(spoken).toContain(grey)
  })
  it('leaves out what nobody says', () => {
    const bare = { ...about, licence: null, sources: [], notes: [], subtitle: '' }
    const { svg: plain } = picture(bare, exports, style)
    expect(plain).not.toContain('Lisens')
    expect(plain).not.toContain('Kilde')
  })
})

property.prop([
  fc.string({ maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  fc.string({ maxLength: 900 }),
])(
  'whatever its texts, nothing runs out of the picture and no line lies on another',
  (title, note, source) => {
    const found = { title: source, publisher: '', url: null, published: null, licence: null }
    expectWhole({ ...about, title, notes: [note], sources: [found] }, exports)
  },
)

describe('trendBody', () => {
  const texts = (body: PictureBody): readonly string[] => body.labels.flatMap(({ lines }) => lines)

  it('is the chart of the page with its axes and its events', () => {
    expect(texts(exports)).toEqual(expect.arrayContaining(['50 mrd. kr', '2018', 'om lag 22']))
    expect(exports.slanted?.text).toContain('planbane')
  })
  it('marks events by number where their texts do not fit, and lists them', () => {
    const events = Array.from({ length: 6 }, (_, index) => ({
      years: 2023 + index / 10,
      text: `En lang tekst om hendelse ${String(index)} som ingen har plass til her`,
    }))
    const body = trendBody(exportsChart({ events, eventsTitle: 'Hendelser' }), 'nb')
    expect(body.events).toHaveLength(6)
    expect(texts(body)).toEqual(expect.arrayContaining(['Hendelser', '1', '6']))
    expect(picture(about, body, style).svg).toContain('>(6) En lang tekst om hendelse 5')
  })
  it('writes few events beside their dots', () => {
    const events = [{ years: 2023, text: 'Råd' }]
    const body = trendBody(exportsChart({ events, eventsTitle: '' }), 'nb')
    expect([body.events, texts(body).includes('Råd')]).toEqual([[], true])
  })
  it('has no label along a path where there is none', () => {
    const body = trendBody(exportsChart({ targets: [] }), 'nb')
    expect(body.slanted).toBeNull()
    expect(picture(about, body, style).svg).not.toContain('rotate(')
  })
})

describe('exploreBody', () => {
  it('has a legend of several series, and says how many more are grey', () => {
    const address =
      'i=trials&series=country,sponsor&d.country=north,south&d.sponsor=total,industry,other'
    const body = exploreBody(viewOf(`${address}&mark=trials.north.total`), 'nb')
    expect(body?.legend.map(({ title }) => title)).toEqual(['Nord, I alt'])
    expect(body?.grey).toBe(5)
    const { svg } = picture(about, body ?? exports, style)
    expect(svg).toContain('og 5 til, i grått')
    expectWhole(about, body ?? exports)
  })
  it('has no legend of small charts in one colour, which have their names', () => {
    const small = exploreBody(viewOf('i=trials&multiples=country&d.country=north,south'), 'nb')
    expect(small?.legend).toEqual([])
    // Nothing in them marks an event.
    expect(small?.events).toContain('1. mai 2021: Ny lov')
  })
  it('lists events by the numbers that the chart has', () => {
    const view = viewOf('i=trials')
    const events = view.events.flatMap(({ years, text }) =>
      [0, 1, 2, 3, 4].map((more) => ({
        years,
        text: `${text} ${'lang '.repeat(24)}${String(more)}`,
      })),
    )
    expect(exploreBody({ ...view, events }, 'nb')?.events[0]).toMatch(/^\(1\) 1\. mai 2021/)
  })
  it('says nothing of grey ones that are hidden', () => {
    const address = 'i=trials&series=country&d.country=north,south&mark=trials.north&others=hide'
    expect(exploreBody(viewOf(address), 'nb')?.grey).toBe(0)
  })
  it('sets a long legend in several rows', () => {
    const titles = Array.from(
      { length: 9 },
      (_, index) => `En serie med et langt navn ${String(index)}`,
    )
    const legend = titles.map((title) => ({ title, tone: 'data' as const, dash: [2, 3] }))
    expectWhole(about, { ...exports, legend })
    const long = [{ title: 'Ord '.repeat(90), tone: 'data' as const, dash: [] }]
    expectWhole(about, { ...exports, legend: long })
  })
  it('has no legend for one series, nor where each row has its name', () => {
    expect(exploreBody(viewOf('i=trials'), 'nb')?.legend).toEqual([])
    const rows = 'i=trials&series=country&d.country=north,south&chart=bar&from=2020&to=2020'
    expect(exploreBody(viewOf(rows), 'nb')?.legend.length ?? 0).toBeLessThanOrEqual(2)
  })
  it('tells two colours apart by their dash too', () => {
    const body = exploreBody(viewOf('i=trials&series=country&d.country=north,south,all'), 'nb')
    expect(body?.legend.map(({ tone }) => tone)).toEqual(
      expect.arrayContaining(['series-1', 'series-2']),
    )
  })
  it('is none of a table, nor of nothing', () => {
    expect(exploreBody(viewOf('i=trials&chart=table'), 'nb')).toBeNull()
    expect(exploreBody(viewOf('i=gone'), 'nb')).toBeNull()
  })
})

property.prop([arbitraryAddress])('every view that is a chart is a whole picture', (address) => {
  const body = exploreBody(viewOf(address), 'en')
  if (!body) return
  const { svg } = picture(about, body, style)
  expect(svg).not.toMatch(/NaN|undefined/)
  expectWhole(about, body)
})

describe('fonts', () => {
  const latin = { family: "'A'", weight: '400 600', range: '' }
  const more = { ...latin, range: 'U+0100-0151, U+2C7' }

  it('are needed for the characters that they are for', () => {
    expect(isNeeded(latin, '')).toBe(true)
    expect(['Sámi č', 'ˇ', 'Norsk'].map((text) => isNeeded(more, text))).toEqual([
      true,
      true,
      false,
    ])
    expect(isNeeded({ ...latin, range: 'normal' }, 'a')).toBe(false)
  })
  it('stand in the file itself', () => {
    expect(fontFaceRule(latin, 'AAAA')).toBe(
      '@font-face{font-family:\'A\';font-weight:400 600;src:url(data:font/woff2;base64,AAAA) format("woff2")}',
    )
    expect(fontFaceRule(more, 'AAAA')).toContain(';unicode-range:U+0100-0151, U+2C7}')
  })
})

describe('withDensity', () => {
  const header = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
  const png = new Uint8Array([...header, ...new Array<number>(17).fill(0), 1, 2, 3])

  it('says how many pixels there are to the inch, in a chunk with its checksum', () => {
    const dense = withDensity(png, 300)
    // 11811 pixels to the metre; the checksum is that of zlib's crc32.
    expect([...dense.subarray(33, 54)]).toEqual([
      ...[0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1],
      ...[0x78, 0xa5, 0x3f, 0x76],
    ])
    expect([...dense.subarray(54)]).toEqual([1, 2, 3])
    expect([...dense.subarray(0, 33)]).toEqual([...png.subarray(0, 33)])
  })
  it('leaves alone what is no PNG', () => {
    const text = new Uint8Array([1, 2, 3])
    expect(withDensity(text, 300)).toBe(text)
    expect(withDensity(png.subarray(0, 20), 300)).toHaveLength(20)
  })
})

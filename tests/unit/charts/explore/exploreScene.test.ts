import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { exploreScene, type ExploreScene } from '@/charts/explore/exploreScene'
import { tooltipStyle } from '@/charts/explore/tooltipStyle'
import { companions, spotNear, walkSpots } from '@/charts/explore/walkSpots'
import { overlaps } from '@/charts/geometry'
import { spread } from '@/charts/spread'
import { arbitraryAddress, viewOf } from '../../../helpers/explore'

const sceneOf = (address: string, width = 900, height: number | null = null): ExploreScene =>
  exploreScene(viewOf(address), { width, height, language: 'nb' })
const texts = ({ labels }: ExploreScene): string[] =>
  labels.map(({ lines }) => lines.join(' ').replaceAll('\u00a0', ' '))
const linesIn = ({ marks }: ExploreScene): number =>
  marks.filter((mark) => mark.type === 'line' && mark.width === 2.5).length

describe('exploreScene', () => {
  it('draws no line across a hole or a break', () => {
    // North: 2020–2022, then the break, 2023–2024; the forecast stands alone.
    expect(linesIn(sceneOf('i=trials'))).toBe(2)
    // South: 2021 is suppressed.
    expect(linesIn(sceneOf('i=trials&d.country=south'))).toBe(1)
    expect(linesIn(sceneOf('i=trials&chart=dot'))).toBe(0)
  })
  it('draws what is preliminary open, and a forecast with a dashed edge', () => {
    const open = sceneOf('i=trials').marks.filter(
      (mark) => mark.type === 'circle' && mark.fill === 'paper',
    )
    expect(open.map((mark) => ('dash' in mark ? mark.dash.length : 0))).toEqual([0, 2])
    const bars = sceneOf('i=trials&chart=bar').marks.filter(({ type }) => type === 'shape')
    expect(bars.map((mark) => ('fill' in mark ? mark.fill : ''))).toEqual([
      'data',
      'data',
      'paper',
      'data',
      'data',
      'paper',
    ])
  })
  it('begins columns and bars at zero, an index too', () => {
    for (const address of [
      'i=trials&chart=bar',
      'i=trials&chart=bar&measure=index',
      'i=trials&series=country&chart=bar',
    ])
      expect(texts(sceneOf(address))).toContain('0')
    expect(texts(sceneOf('i=trials&measure=index'))).not.toContain('0')
  })
  it('has round logarithmic ticks, and fewer where they span many powers', () => {
    expect(texts(sceneOf('i=trials&scale=log'))).toEqual(
      expect.arrayContaining(['50', '100', '200 studier']),
    )
  })
  it('names several series beside their ends, with their latest figure', () => {
    const scene = sceneOf('i=trials&series=country')
    expect(texts(scene)).toEqual(expect.arrayContaining(['Nord 95', 'Sør 210', 'Brudd i serien']))
  })
  it('shares one scale between small charts of one unit, and titles each', () => {
    const scene = sceneOf('i=trials&multiples=country')
    expect(texts(scene).filter((text) => text === '250 studier')).toHaveLength(2)
    expect(texts(scene)).toEqual(expect.arrayContaining(['Nord', 'Sør']))
    expect(sceneOf('i=trials&multiples=country', 390).height).toBeGreaterThan(scene.height)
  })
  it('leaves no row out: a series without a figure has its sign', () => {
    const scene = sceneOf('i=trials&series=country&chart=bar&to=2021')
    expect(texts(scene)).toEqual(expect.arrayContaining(['Nord', 'om lag 120', 'Sør', '..']))
    expect(scene.isUpright).toBe(true)
    expect(texts(sceneOf('i=trials&series=country&chart=dot&to=2022', 390))).toEqual(
      expect.arrayContaining(['under 90', '180']),
    )
    expect(
      sceneOf('i=trials&series=country&chart=bar&mark=trials.north').marks.some(
        (mark) => 'fill' in mark && mark.fill === 'context',
      ),
    ).toBe(true)
  })
  it('draws bars below zero to the left', () => {
    const scene = sceneOf('i=beds&series=country&chart=bar&to=2020-Q1')
    const south = scene.spots.find(({ series }) => series === 'beds.south')
    const north = scene.spots.find(({ series }) => series === 'beds.north')
    expect((south?.at.x ?? 0) < (north?.at.x ?? 0)).toBe(true)
    expect(texts(scene)).toContain('−3,0')
  })
  it('draws a slope only where nothing was broken between', () => {
    expect(linesIn(sceneOf('i=trials&series=country&chart=slope&from=2020&to=2024'))).toBe(1)
    expect(texts(sceneOf('i=trials&series=country&chart=slope'))).toEqual(
      expect.arrayContaining(['2020', '2022', 'Sør 180']),
    )
  })
  it('draws a map: the larger the figure, the stronger the tile; a missing one is an empty frame', () => {
    const scene = sceneOf('i=trials&chart=map')
    const fills = scene.marks.flatMap((mark) => (mark.type === 'shape' ? [mark.opacity] : []))
    expect(fills).toHaveLength(2)
    expect(Math.max(...fills.map(Number))).toBe(0.45)
    expect(texts(sceneOf('i=trials&chart=map&to=2021'))).toContain('..')
    expect(texts(sceneOf('i=trials&chart=map', 120))).toEqual(expect.any(Array))
  })
  it('marks the events inside, by number where their texts do not fit', () => {
    expect(texts(sceneOf('i=trials'))).toContain('1. mai 2021: Ny lov')
    expect(sceneOf('i=trials').listedEvents).toEqual([])
  })
  it('lists numbered events by their very numbers: those outside the chart have none', () => {
    expect(sceneOf('i=trials', 358).listedEvents).toEqual(['1. mai 2021: Ny lov'])
  })
  it('lists every event where the chart cannot mark them', () => {
    expect(sceneOf('i=trials&multiples=country').listedEvents).toEqual([
      '1990: Lenge siden',
      '1. mai 2021: Ny lov',
    ])
  })
  it('is as high as it is told to be, alone and along time', () => {
    expect(sceneOf('i=started', 900, 300).height).toBe(300)
  })
  it('is empty and whole without a figure', () => {
    expect(sceneOf('i=empty').spots).toEqual([])
    expect(sceneOf('i=gone')).toMatchObject({ height: 0, spots: [], marks: [] })
  })

  test.prop([arbitraryAddress, fc.constantFrom(320, 390, 700, 1000)])(
    'lets no two labels overlap, and every figure shown has its spot',
    (address, width) => {
      const view = viewOf(address)
      const { labels, spots, marks } = exploreScene(view, { width, height: null, language: 'nb' })
      for (const [index, label] of labels.entries()) {
        const met = labels
          .slice(index + 1)
          .filter((other) => overlaps(shrunk(label.box), shrunk(other.box)))
        expect(met.map(({ lines }) => [lines, label.lines])).toEqual([])
      }
      const drawn = view.panels.flatMap((panel) =>
        panel.series
          .filter(({ tile }) => view.layout !== 'tiles' || tile !== null)
          .flatMap(({ points }) => points),
      )
      expect(spots).toHaveLength(drawn.length)
      expect(JSON.stringify({ marks, spots })).not.toMatch(/null,"y"|"x":null|"y":null/)
    },
  )
  // Half a pixel of rounding is nobody's overlap.
  function shrunk(box: { left: number; right: number; top: number; bottom: number }): typeof box {
    return {
      left: box.left + 0.5,
      right: box.right - 0.5,
      top: box.top + 0.5,
      bottom: box.bottom - 0.5,
    }
  }
})

describe('walkSpots', () => {
  const along = sceneOf('i=trials&series=country')
  const rows = sceneOf('i=trials&series=country&chart=bar')
  it('walks along time, and to other series up and down', () => {
    const first = walkSpots(along, null, 'ArrowRight')
    expect(first?.point.period).toBe('2020')
    expect(walkSpots(along, first, 'ArrowDown')?.series).toBe('trials.south')
    expect(walkSpots(along, first, 'x')).toBeNull()
  })
  it('walks down the rows', () => {
    const first = walkSpots(rows, null, 'ArrowDown')
    expect(walkSpots(rows, first, 'ArrowDown')?.series).toBe('trials.south')
    expect(walkSpots(rows, first, 'End')?.series).toBe('trials.south')
  })
  it('finds the figure near a pointer, none far away', () => {
    const [spot] = along.spots
    expect(spotNear(along.spots, spot?.at ?? { x: 0, y: 0 })).toBe(spot)
    expect(spotNear(along.spots, { x: -500, y: 0 })).toBeNull()
    const map = sceneOf('i=trials&chart=map')
    expect(
      spotNear(map.spots, { x: (map.spots[0]?.at.x ?? 0) + 70, y: map.spots[0]?.at.y ?? 0 }),
    ).toBe(map.spots[0])
  })
  it('rather finds a coloured figure than a grey one at the same place', () => {
    const spot = along.spots[0]
    if (!spot) throw new Error('no spot')
    const grey = { ...spot, main: false }
    expect(spotNear([grey, spot], spot.at)).toBe(spot)
  })
  it('knows the other series’ figures of the same time', () => {
    const at2022 = along.spots.find(
      ({ point, series }) => point.years === 2022 && series === 'trials.north',
    )
    if (!at2022) throw new Error('no spot')
    expect(companions(along, at2022).map(({ series }) => series)).toEqual(['trials.south'])
    expect(companions(rows, at2022)).toEqual([])
  })
})

describe('tooltipStyle', () => {
  const size = { width: 900, height: 400 }
  it('stands on the roomier side', () => {
    expect(tooltipStyle({ at: { x: 100, y: 100 }, radius: 5 }, size)).toEqual({
      top: '100px',
      left: '119px',
    })
    expect(tooltipStyle({ at: { x: 800, y: 300 }, radius: 5 }, size)).toEqual({
      bottom: '100px',
      right: '119px',
    })
  })
  it('stands across a narrow chart, clear of its figure', () => {
    expect(
      tooltipStyle({ at: { x: 100, y: 100 }, radius: 5 }, { width: 358, height: 400 }),
    ).toEqual({ top: '119px', left: '0', right: '0' })
    expect(
      tooltipStyle({ at: { x: 100, y: 300 }, radius: 5 }, { width: 358, height: 400 }).bottom,
    ).toBe('119px')
  })
})

describe('spread', () => {
  test.prop([
    fc.array(
      fc.record({
        wish: fc.integer({ min: -50, max: 450 }),
        height: fc.integer({ min: 1, max: 60 }),
      }),
      { maxLength: 20 },
    ),
  ])('keeps things apart and inside, and leaves out only what has no room', (wished) => {
    const middles = spread(wished, [0, 400])
    const placed = middles
      .flatMap((middle, index) =>
        middle === null ? [] : [{ middle, height: wished[index]?.height ?? 0 }],
      )
      .toSorted((a, b) => a.middle - b.middle)
    for (const [index, { middle, height }] of placed.entries()) {
      expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-9)
      expect(middle + height / 2).toBeLessThanOrEqual(400 + 1e-9)
      const next = placed[index + 1]
      if (next)
        expect(next.middle - next.height / 2).toBeGreaterThanOrEqual(middle + height / 2 - 1e-9)
    }
    const used = placed.reduce((sum, { height }) => sum + height, 0)
    for (const [index, { height }] of wished.entries())
      if (middles[index] === null) expect(used + height).toBeGreaterThan(400)
  })
  it('leaves things where they wish to be when nothing is in the way', () => {
    expect(
      spread(
        [
          { wish: 50, height: 10 },
          { wish: 20, height: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([50, 20])
  })
})

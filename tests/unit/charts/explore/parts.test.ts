import { describe, expect, it } from 'vitest'
import { exploreScene, type ExploreScene } from '@/charts/explore/exploreScene'
import { dashOf, toneOf } from '@/charts/explore/sceneParts'
import { exploreMonitor, viewOf } from '../../../helpers/explore'

const figures = (values: Readonly<Record<string, number | string>>): string =>
  `period,value\n${Object.entries(values)
    .map(([period, value]) => `${period},${String(value)}`)
    .join('\n')}\n`
function sceneOf(
  files: Readonly<Record<string, string>>,
  address: string,
  width = 900,
): ExploreScene {
  const view = viewOf(address, { monitor: exploreMonitor(files) })
  return exploreScene(view, { width, height: null, language: 'nb' })
}
const one = (csv: string, more = ''): Readonly<Record<string, string>> => ({
  'indicators/one.yaml': `title: Én\narea: health\nunit: { code: things, text: ting, kind: amount }\nfrequency: annual\n${more}`,
  'indicators/one.csv': csv,
})
const texts = ({ labels }: ExploreScene): string[] =>
  labels.map(({ lines }) => lines.join(' ').replaceAll('\u00a0', ' '))

describe('tones', () => {
  it('are the data colour alone, then one for each place, then grey', () => {
    expect([toneOf(0, true), toneOf(1, false), toneOf(null, false), toneOf(9, false)]).toEqual([
      ...['data', 'series-2', 'context', 'context'],
    ])
    expect([dashOf(null), dashOf(2), dashOf(9)]).toEqual([[], [7, 3], []])
  })
})

describe('dense and odd series', () => {
  const long = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [1900 + at, at % 7]))
  it('draws no dots where the line stands for them, and labels what tells', () => {
    const scene = sceneOf(one(figures(long)), 'i=one', 600)
    const dots = scene.marks.filter(({ type }) => type === 'circle')
    expect(dots.length).toBeLessThan(10)
    expect(scene.spots).toHaveLength(120)
    expect(texts(scene)).toContain('6')
  })
  it('draws grey series with smaller dots, smaller still where they are dense', () => {
    const dense = Object.fromEntries(
      ['a', 'b'].map((id) => [id, Array.from({ length: 90 }, (_, at) => at)]),
    )
    const radii = (address: string, values: Parameters<typeof parts>[0]): number[] => [
      ...new Set(sceneOf(parts(values), address).spots.map(({ radius }) => radius)),
    ]
    expect(radii('i=one&series=part&mark=one.a', dense)).toEqual([4, 2.5])
    expect(radii('i=one&series=part&mark=one.a', { a: [1, 2], b: [1, 2] })).toEqual([5, 3.5])
  })
  it('has only whole powers on an axis of many', () => {
    const scene = sceneOf(one(figures({ 2020: 0.02, 2021: 400_000 })), 'i=one&scale=log')
    expect(texts(scene)).toEqual(expect.arrayContaining(['0,1', '1', '10', '1 000']))
    expect(texts(scene)).not.toContain('20')
  })
  it('writes a unit that is too long in the subtitle only', () => {
    const files = one(figures({ 2020: 5, 2021: 6 })).valueOf() as Record<string, string>
    const wordy = {
      ...files,
      'indicators/one.yaml': String(files['indicators/one.yaml']).replace(
        'text: ting',
        `text: ${'lange ord '.repeat(12)}`,
      ),
    }
    expect(texts(sceneOf(wordy, 'i=one', 400)).some((text) => text.includes('lange ord'))).toBe(
      false,
    )
  })
  it('draws intervals with one end, in columns, rows and dots', () => {
    const csv = 'period,value,low,high\n2020,5,4,\n2021,6,,8\n2022,-2,-3,-1\n'
    for (const chart of ['line', 'bar', 'dot'])
      expect(sceneOf(one(csv), `i=one&chart=${chart}`).spots).toHaveLength(3)
    expect(texts(sceneOf(one(csv), 'i=one&chart=bar'))).toContain('−2')
    const rows =
      'period,part,value,low,high,status,qualifier\n2020,a,5,4,,final,exact\n2020,b,6,,8,forecast,over\n2020,c,-1,-2,,preliminary,exact\n'
    const divided = one(
      rows,
      'dimensions: [{ id: part, title: Del, values: [{ id: a }, { id: b }, { id: c }] }]\nheadline: { part: a }\n',
    )
    for (const chart of ['bar', 'dot'])
      expect(sceneOf(divided, `i=one&series=part&chart=${chart}`).spots).toHaveLength(3)
    expect(sceneOf(divided, `i=one&series=part&chart=bar&to=2020`, 380).spots).toHaveLength(3)
  })
  it('keeps break words apart, and on the drawing', () => {
    const breaks =
      'breaks: [{ period: 2021, text: A }, { period: 2022, text: B }, { period: 2025, text: C }, { period: 2030, text: D }]\n'
    const scene = sceneOf(
      one(figures({ 2020: 1, 2021: 2, 2022: 3, 2023: 4, 2024: 4, 2025: 5 }), breaks),
      'i=one',
      500,
    )
    expect(texts(scene).filter((text) => text === 'Brudd i serien')).toHaveLength(1)
  })
})

const parts = (
  values: Readonly<Record<string, readonly (number | string)[]>>,
  more = '',
): Readonly<Record<string, string>> => {
  const ids = Object.keys(values)
  const rows = ids.flatMap((id) =>
    (values[id] ?? []).map((value, at) => `${String(2020 + at)},${id},${String(value)}`),
  )
  return one(
    `period,part,value\n${rows.join('\n')}\n`,
    `dimensions: [{ id: part, title: Del, kind: region, values: [${ids.map((id, at) => `{ id: ${id}, title: ${id} ${more}${at < 2 ? `, tile: [${String(at)}, 0]` : ''} }`).join(', ')}] }]\nheadline: { part: ${String(ids[0])} }\n`,
  )
}

describe('many names', () => {
  const eight = Object.fromEntries(
    'abcdefgh'.split('').map((id, at) => [id, [at, at + 0.2, at + 0.1]]),
  )
  it('names coloured series first, and leaves out what has no room', () => {
    const scene = sceneOf(parts(eight), 'i=one&series=part', 900)
    const names = scene.labels.filter(({ id }) => id.startsWith('name:'))
    expect(names.length).toBeGreaterThanOrEqual(6)
    const tight = sceneOf(
      parts(
        { ...eight, ...Object.fromEntries([...'ijklmnopqrstuvwxyz'].map((id) => [id, [3, 3, 3]])) },
        'med et langt navn som ikke tar slutt',
      ),
      'i=one&series=part',
      700,
    )
    expect(tight.labels.filter(({ id }) => id.startsWith('name:')).length).toBeLessThan(26)
    const slope = sceneOf(
      parts(
        { ...eight, ...Object.fromEntries([...'ijklmnopqrstuvwxyz'].map((id) => [id, [3, 3, 3]])) },
        'med et langt navn som ikke tar slutt',
      ),
      'i=one&series=part&chart=slope',
      500,
    )
    expect(slope.spots).toHaveLength(52)
  })
  it('names a series that ends early where it ends', () => {
    const scene = sceneOf(
      parts({ a: [1, 2, 3, 4, 5, 6], b: [4, 4], c: ['..', 3, 3] }),
      'i=one&series=part&mark=one.a,one.b',
    )
    expect(texts(scene)).toEqual(expect.arrayContaining(['b 4', 'c 3']))
    expect(
      texts(sceneOf(parts({ a: [1, 2, 3, 4, 5, 6], b: ['..', '..'] }), 'i=one&series=part')),
    ).toContain('a 6')
  })
  it('has no room for names on the narrowest drawing', () => {
    expect(sceneOf(parts({ a: [1, 2], b: [2, 3] }), 'i=one&series=part', 140).spots).toHaveLength(4)
  })
  it('draws a slope of series that lack one end', () => {
    const scene = sceneOf(
      parts({ a: [1, 2], b: ['..', 3], c: [4] }),
      'i=one&series=part&chart=slope&from=2020&to=2021',
    )
    expect(texts(scene)).toEqual(expect.arrayContaining(['1', 'a 2', 'b 3', '4']))
  })
})

describe('maps', () => {
  it('leave areas without a place to the notes, and draw zeros as the weakest', () => {
    const files = parts({ a: [0], b: [0], c: [0] })
    const scene = sceneOf(files, 'i=one&chart=map')
    expect(scene.marks.flatMap((mark) => (mark.type === 'shape' ? [mark.opacity] : []))).toEqual([
      0.05, 0.05,
    ])
    const view = viewOf('i=one&chart=map', { monitor: exploreMonitor(files) })
    expect(view.notes.map(({ text }) => text)).toContain('Uten plass i kartet: c.')
  })
  it('draw what is not final with a dashed edge', () => {
    const files = parts({ a: [1], b: [2] })
    const csv = 'period,part,value,status\n2020,a,1,preliminary\n2020,b,2,final\n'
    const scene = sceneOf({ ...files, 'indicators/one.csv': csv }, 'i=one&chart=map')
    expect(scene.marks.filter((mark) => mark.type === 'line' && mark.dash.length > 0)).toHaveLength(
      1,
    )
  })
})

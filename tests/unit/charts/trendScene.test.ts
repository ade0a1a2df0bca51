import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { contains, overlaps } from '@/charts/geometry'
import { dotMark, lineMarks } from '@/charts/sceneMarks'
import { trendScene, type TrendScene } from '@/charts/trendScene'
import type { ChartModel } from '@/core/page/chartModel'
import {
  arbitraryChart,
  chartPoint,
  chartSeries,
  chartTarget,
  exportsChart,
  plainChart,
} from '../../helpers/charts'

const wide = { width: 1200, height: 560, language: 'nb' } as const
const narrow = { width: 358, height: 430, language: 'nb' } as const
const texts = ({ labels }: TrendScene): Record<string, string> =>
  Object.fromEntries(labels.map(({ id, lines }) => [id, lines.join(' ')]))
const target = (more: Parameters<typeof chartTarget>[0]): ChartModel =>
  plainChart({ 2021: 22, 2024: 25.9 }, { targets: [chartTarget(more)] })

describe('trendScene', () => {
  it('labels goal, latest figure, distance, projection, forecast and replaced figure', () => {
    expect(texts(trendScene(exportsChart(), wide))).toMatchObject({
      'latest:new': '25,9',
      'goal:plan/target': 'Mål i 2030 50 mrd. kr',
      'gap:plan/target': '5,4 mrd. kr under planbanen',
      'projection:plan/target': '33,7 mrd. kr med takten hittil',
      'value:new:2025': '26,9 (prognose)',
      'superseded:2024:29': '29 i en tidligere utgave, erstattet 2025',
      'name:old': 'Eldre serie',
      'name:new': 'Ny serie',
      'value:old:2018': 'over 23',
      'value:old:2020': 'nær 26',
    })
  })
  it('uses the short words on narrow screens', () => {
    expect(texts(trendScene(exportsChart(), narrow))).toMatchObject({
      'goal:plan/target': 'Mål 50',
      'gap:plan/target': '5,4 under',
    })
  })
  it('writes the plan along its path, where there is room', () => {
    expect(trendScene(exportsChart(), wide).pathLabel?.text).toBe(
      'planbane: 3,1 mrd. kr mer hvert år',
    )
    expect(trendScene(exportsChart(), narrow).pathLabel).toBeNull()
    expect(trendScene(target({ pathWords: '' }), wide).pathLabel).toBeNull()
  })
  it('names no series where there is one only', () => {
    expect(
      Object.keys(texts(trendScene(plainChart({ 2020: 1, 2021: 2 }), wide))).filter((id) =>
        id.startsWith('name'),
      ),
    ).toEqual([])
  })
  it('names several chosen series at their ends, and none that is empty', () => {
    const main = [
      chartSeries({ 2020: 10, 2024: 30 }, { id: 'a', title: 'Sør' }),
      chartSeries({ 2020: 5, 2024: 12 }, { id: 'b', title: 'Nord' }),
      chartSeries({}, { id: 'c', title: 'Tom' }),
    ]
    const scene = trendScene(plainChart({}, { main }), wide)
    expect(texts(scene)).toMatchObject({ 'name:a': 'Sør', 'name:b': 'Nord' })
    expect(texts(scene)['name:c']).toBeUndefined()
  })
  it('labels first, last and turning figures of a series, and all where they are few', () => {
    const long = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [2005 + index, index === 6 ? 90 : 40 + index]),
    )
    const ids = Object.keys(texts(trendScene(plainChart(long), wide)))
    expect(ids.filter((id) => id.startsWith('value'))).toEqual(['value:new:2005', 'value:new:2011'])
  })
  it('draws a bracket only for a distance that can be seen, and on the side away from the plan', () => {
    const words = { long: ['nær'], short: ['nær'] }
    const scene = trendScene(
      target({ gap: { years: 2024, value: 25.9, planned: 26, words } }),
      wide,
    )
    expect(texts(scene)['gap:plan/target']).toBeUndefined()
    const above = trendScene(
      target({ path: [], projection: null, gap: { years: 2024, value: 25.9, planned: 12, words } }),
      wide,
    )
    const label = above.labels.find(({ id }) => id === 'gap:plan/target')
    expect(label?.box.bottom).toBeLessThan(above.dots.at(-1)?.at.y ?? 0)
    expect(texts(trendScene(target({ gap: null }), wide))['gap:plan/target']).toBeUndefined()
  })
  it('marks milestones on the path', () => {
    const scene = trendScene(
      target({ milestones: [{ years: 2026, value: 40, words: '40 i 2026' }] }),
      wide,
    )
    expect(texts(scene)['milestone:plan/target:2026']).toBe('40 i 2026')
    expect(scene.before.filter(({ type }) => type === 'shape')).toHaveLength(1)
  })
  it('says nothing of a projection that leaves the plot', () => {
    const projection = {
      path: [
        { years: 2024, value: 25.9 },
        { years: 2030, value: 900 },
      ],
      words: { long: ['900'], short: ['900'] },
    }
    const scene = trendScene(target({ projection }), wide)
    expect(texts(scene)['projection:plan/target']).toBeUndefined()
    expect(scene.lines.find(({ id }) => id.startsWith('projection'))?.runs[0]?.at(-1)?.value).toBe(
      50,
    )
    const none = trendScene(
      target({ projection: { path: [], words: { long: ['x'], short: ['x'] } } }),
      wide,
    )
    expect(texts(none)['projection:plan/target']).toBeUndefined()
  })
  it.each([
    ['unknown', { kind: 'unknown' }, 1],
    ['upwards', { kind: 'direction', up: true }, 2],
    ['downwards', { kind: 'direction', up: false }, 2],
    ['a range', { kind: 'range', low: 30, high: 40 }, 3],
    ['a lower bound', { kind: 'range', low: 30, high: null }, 2],
    ['an upper bound', { kind: 'range', low: null, high: 40 }, 2],
    ['none', null, 0],
  ] as const)('draws a goal: %s', (_, goal, marks) => {
    const scene = trendScene(target({ goal, gap: null, projection: null, path: [] }), wide)
    expect(scene.before).toHaveLength(marks)
    expect('goal:plan/target' in texts(scene)).toBe(goal !== null)
  })
  it('draws a break as a rule between two periods, with its text where that is short', () => {
    const broken = (text: string, width = wide): TrendScene =>
      trendScene(
        plainChart(
          { 2020: 1, 2021: 2, 2022: 3 },
          { breaks: [{ years: 2021, title: 'Brudd i serien', text }] },
        ),
        width,
      )
    expect(texts(broken('Ny måte å telle på'))['break:2021']).toBe(
      'Brudd i serien Ny måte å telle på',
    )
    expect(texts(broken(''))['break:2021']).toBe('Brudd i serien')
    expect(texts(broken('ord '.repeat(60)))['break:2021']).toBe('Brudd i serien')
    expect(broken('').behind).toHaveLength(3)
  })
  it('draws intervals, one side of them where the source gives one', () => {
    const points = [
      chartPoint(2020, 5, { low: 4, high: 6 }),
      chartPoint(2021, 5, { low: 4 }),
      chartPoint(2022, 5, { high: 6 }),
      chartPoint(2023, 5),
    ]
    const scene = trendScene(plainChart({}, { main: [{ ...chartSeries({}), points }] }), wide)
    expect(scene.behind).toHaveLength(3)
  })
  it('is empty and whole without a single figure', () => {
    const scene = trendScene(plainChart({}), wide)
    expect([scene.dots, scene.labels, scene.behind, scene.before]).toEqual([[], [], [], []])
  })

  test.prop([arbitraryChart, fc.constantFrom(320, 358, 700, 1200)])(
    'lets no two labels overlap or leave the drawing, in any chart',
    (chart, width) => {
      const { labels, frame } = trendScene(chart, { width, height: 480, language: 'nb' })
      const bounds = { left: 0, top: 0, right: width, bottom: frame.plot.bottom }
      for (const [index, label] of labels.entries()) {
        expect(contains(bounds, label.box)).toBe(true)
        expect(labels.slice(index + 1).filter((other) => overlaps(label.box, other.box))).toEqual(
          [],
        )
      }
    },
  )
  test.prop([arbitraryChart])(
    'has a dot for every figure, and no number that is not one',
    (chart) => {
      const scene = trendScene(chart, wide)
      const figures = [...chart.main, ...chart.context].flatMap(({ points }) => points)
      expect(scene.dots).toHaveLength(figures.length)
      expect(JSON.stringify(scene)).not.toContain('null,"y"')
      for (const { at } of scene.dots)
        expect(Number.isFinite(at.x) && Number.isFinite(at.y)).toBe(true)
    },
  )
})

describe('sceneMarks', () => {
  it('draws a line for each run of two or more', () => {
    const lines = lineMarks(trendScene(exportsChart(), wide))
    expect(lines).toHaveLength(4)
  })
  it('draws an open ring for what is not final, else a filled dot with a thin edge', () => {
    const { dots } = trendScene(exportsChart(), wide)
    expect(dots.map(dotMark).map(({ fill, width }) => `${fill} ${String(width)}`)).toEqual([
      ...Array<string>(4).fill('context 1'),
      ...Array<string>(4).fill('data 1.5'),
      'paper 2',
    ])
    const grey = trendScene({ ...exportsChart(), context: exportsChart().main, main: [] }, wide)
    expect(grey.dots.map(dotMark).at(-1)?.width).toBe(1.5)
  })
})

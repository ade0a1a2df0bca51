import { describe, expect, it } from 'vitest'
import { indicatorBundle } from '@/core/page/indicatorBundle'
import { monitorOf } from '../../../helpers/folder'
import { bundleOf, folderWith, indicatorFolder } from '../../../helpers/indicatorFolder'

describe('indicatorBundle', () => {
  const { bundle } = bundleOf()
  it('is null for an indicator that is not there', () => {
    expect(indicatorBundle(monitorOf(indicatorFolder), 'gone')).toBeNull()
  })
  it('has everything but the figures, as plain JSON', () => {
    expect('observations' in bundle.meta).toBe(false)
    expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle)
  })
  it('names the area, and none where the monitor has none of that id', () => {
    expect(bundle.area?.title).toEqual({ nb: 'Marked' })
    const lost = {
      ...monitorOf(indicatorFolder),
      settings: { ...monitorOf(indicatorFolder).settings, areas: [] },
    }
    expect(indicatorBundle(lost, 'exports')?.area).toBeNull()
  })
  it('carries its targets with their plan', () => {
    expect(bundle.targets.map(({ plan, target }) => `${plan.id}/${target.id}`)).toEqual([
      'plan/fifty',
      'plan/fifty-too',
      'plan/west',
      'plan/more',
    ])
  })
  it('carries measures that name it or a target on it', () => {
    expect(bundle.measures.map(({ measure }) => measure.number)).toEqual(['1', '2'])
  })
  it('carries the sources and bodies it names, and no others', () => {
    expect(Object.keys(bundle.sources).toSorted()).toEqual(['new', 'old', 'plan'])
    expect(Object.keys(bundle.bodies).toSorted()).toEqual(['dmp', 'nfd'])
  })
  it('carries the events that mention it', () => {
    expect(bundle.events.map(({ date }) => date)).toEqual(['2024-02', '2023-11-15', '2020'])
  })
  it('carries others of the same concept with their definition and newest figure', () => {
    expect(bundle.siblings).toMatchObject([{ id: 'foreign', latest: { value: 40 } }])
  })
  it('carries related indicators, with no figure where there is none', () => {
    expect(bundle.related.map(({ id, latest }) => [id, latest === null])).toEqual([
      ['beds', true],
      ['foreign', false],
    ])
  })
  it('has no siblings without a concept', () => {
    expect(bundleOf('beds').bundle.siblings).toEqual([])
    const other = folderWith({
      'indicators/foreign.yaml': `title: { nb: X }\narea: market\nunit: { code: number }\nfrequency: annual\n`,
    })
    expect(bundleOf('exports', other).bundle.siblings).toEqual([])
  })
})

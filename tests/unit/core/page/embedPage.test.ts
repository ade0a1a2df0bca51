import { describe, expect, it } from 'vitest'
import { embedModel, embedPages, embedTargets, newerFigure } from '@/core/page/embedPage'
import { siteOn } from '@/core/page/pageAsKnown'
import { monitorOf } from '../../../helpers/folder'
import { folderWith, indicatorFolder, pageOf } from '../../../helpers/indicatorFolder'

describe('embedModel', () => {
  const page = pageOf()
  const embed = embedModel(page)

  it('has the chart, the table and the verdicts of the series shown, no more', () => {
    expect(Object.keys(embed).toSorted()).toEqual([
      'chart',
      'id',
      'signs',
      'table',
      'targets',
      'title',
    ])
    expect(embed.targets.map(({ key }) => key)).toEqual([
      'plan/fifty',
      'plan/fifty-too',
      'plan/more',
    ])
    expect(embed.chart).toBe(page.chart)
  })
  it('shows the target that is named, and all where the name is none', () => {
    expect(embedTargets(embed, 'plan/more').map(({ key }) => key)).toEqual(['plan/more'])
    expect(embedTargets(embed, 'plan/gone')).toEqual(embed.targets)
    expect(embedTargets(embed, null)).toEqual(embed.targets)
  })
})

describe('newerFigure', () => {
  it('is none while the figures are the same, whatever the verdict', () => {
    expect(newerFigure(pageOf({ knownOn: '2025-12-01' }), pageOf())).toBeNull()
  })
  it('is the newest figure after a revision or a new period', () => {
    expect(newerFigure(pageOf({ knownOn: '2025-07-01' }), pageOf())).toBe(
      'Siste tall, 2024: 25,9\u00a0mrd. kr',
    )
  })
  it('says that there is no figure any more where the newest has none', () => {
    const withdrawn = folderWith({ 'indicators/foreign.csv': 'period,value\n2023,40\n2024,..\n' })
    const empty = folderWith({ 'indicators/foreign.csv': 'period,value\n2023,..\n' })
    const before = pageOf({ id: 'foreign', files: withdrawn })
    const after = pageOf({ id: 'foreign', files: empty })
    expect(newerFigure(before, after)).toBe(after.latest.label)
  })
  it('has no unit where the figure has none', () => {
    const more = folderWith({ 'indicators/beds.csv': 'period,value\n2019,3\n' })
    const [before, after] = [pageOf({ id: 'beds' }), pageOf({ id: 'beds', files: more })]
    expect(newerFigure(before, after)).toContain(': 3')
  })
})

describe('embedPages', () => {
  const monitor = monitorOf(indicatorFolder)
  const site = siteOn(monitor, { today: '2026-01-01', knownOn: null })

  it('are a page of each indicator, which belong to its own, and one of the explorer', () => {
    expect(embedPages(monitor).at(-1)?.route).toBe('embed/explore')
    const pages = embedPages(monitor).filter(({ route }) => route.endsWith('/exports'))
    expect(pages[0]).toMatchObject({
      ...{ route: 'embed/indicators/exports', embeds: 'indicators/exports', isPublished: false },
    })
    expect(pages[0]?.model({ ...site, language: 'nb' })).toEqual(embedModel(pageOf()))
    const earlier = pages[0]?.model({ ...site, language: 'nb' }, { series: 'earlier' })
    expect(earlier).toMatchObject({ targets: [] })
  })
  it('cannot be made of a monitor that has not got the indicator', () => {
    const other = siteOn({ ...monitor, indicators: [] }, site.clock)
    expect(() => embedPages(monitor)[0]?.model({ ...other, language: 'nb' })).toThrow(
      'No indicator',
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { IndicatorPageModel } from '@/core/page/indicatorPage'
import type { OverviewModel } from '@/core/page/overviewModel'
import { infoOfSite, pageOfSite, siteAsKnown } from '@/core/page/pageAsKnown'
import { monitorOf } from '../../../helpers/folder'
import { smallFolder } from '../../../helpers/smallFolder'

const monitor = monitorOf(smallFolder)
// A page's model is what its route makes.
const overviewOn = (day: string) =>
  pageOfSite(siteAsKnown(monitor, day), { route: '', language: 'nb' }) as OverviewModel
const rowOn = (day: string, key: string) =>
  overviewOn(day)
    .areas.flatMap(({ rows }) => rows)
    .find((row) => row.key === key)

describe('a page as known on a day', () => {
  it('shows the figure and the verdict of that day', () => {
    expect(rowOn('2024-11-06', 'plan/exports-50')).toMatchObject({
      status: 'on_track',
      figure: { value: '29,0', period: '2023' },
    })
    expect(rowOn('2024-11-07', 'plan/exports-50')).toMatchObject({
      status: 'behind',
      figure: { value: '26,0', period: '2023' },
    })
  })

  it('says of a target that it was adopted later', () => {
    const sentence = (day: string) => rowOn(day, 'plan/unmeasured')?.sentence
    expect(sentence('2024-08-30')).toMatch(/^Målet ble vedtatt senere: august 2024\. /)
    expect(sentence('2024-08-31')).not.toMatch(/senere/)
  })

  it('says so in each language', () => {
    const site = siteAsKnown(monitor, '2024-08-30')
    for (const [language, word] of [
      ['nn', 'seinare'],
      ['en', 'later'],
    ] as const) {
      // The overview is what its route makes.
      const overview = pageOfSite(site, { route: '', language }) as OverviewModel
      expect(JSON.stringify(overview.areas)).toContain(word)
    }
  })

  it('names no release, since nobody knows what had been announced', () => {
    expect(overviewOn('2024-11-06').next).toEqual([])
  })

  it('lays a selection over the headline of an indicator', () => {
    const site = siteAsKnown(monitor, '2024-12-31')
    const asked = { route: 'indicators/exports', language: 'nb', where: { series: 'old' } } as const
    expect((pageOfSite(site, asked) as IndicatorPageModel).chart.subtitle).toContain('Gammel')
  })

  it('is nothing for a page of running text', () => {
    const site = siteAsKnown(monitor, '2024-12-31')
    expect(pageOfSite(site, { route: 'about', language: 'nb' })).toBeNull()
  })

  it('has the edition of that day', () => {
    const info = infoOfSite(siteAsKnown(monitor, '2024-11-06'), 'abcd1234')
    expect(info).toMatchObject({
      today: '2024-11-06',
      edition: { date: '2024-09-01', hash: 'abcd1234' },
    })
  })
})

import { describe, expect, it } from 'vitest'
import { assessTargets } from '@/core/page/assessedTarget'
import type { IndicatorPageModel } from '@/core/page/indicatorPage'
import { monitorPages } from '@/core/page/monitorPages'
import { monitorOf } from '../../../helpers/folder'
import { smallFolder } from '../../../helpers/smallFolder'

const monitor = monitorOf(smallFolder)
const clock = { today: '2024-12-15', knownOn: null }
const context = { monitor, clock, targets: assessTargets(monitor, clock), language: 'nb' } as const
const none = { count: 0, lines: [] }

describe('monitorPages', () => {
  const pages = monitorPages(monitor, none)
  const model = (route: string) => pages.find((page) => page.route === route)?.model

  it('lists each page once, the overview first', () => {
    const routes = pages.map(({ route }) => route)
    expect(routes[0]).toBe('')
    expect(new Set(routes).size).toBe(routes.length)
  })

  it('shows an indicator by its headline, or by the selection asked for', () => {
    const show = model('indicators/exports')
    // The page of an indicator is what it is made as.
    const shown = (where?: Record<string, string>) => show?.(context, where) as IndicatorPageModel
    expect(shown().chart.subtitle).toBe('Eksport, mrd. kr. Ny.')
    expect(shown({ series: 'old' }).chart.subtitle).toBe('Eksport, mrd. kr. Gammel.')
  })

  it('makes every page of a monitor', () => {
    for (const page of pages) expect(page.model(context)).toBeTruthy()
  })

  it('knows no page of an indicator that another monitor lacks', () => {
    const other = { ...context, monitor: { ...monitor, indicators: [] } }
    expect(() => model('indicators/exports')?.(other)).toThrow('No indicator exports')
  })
})

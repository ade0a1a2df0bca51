import type { TooltipComponentOption } from 'echarts/components'
import type { ChartContext } from './chartContext'
import { chartFont } from './markElement'
import type { TrendDot } from './trendDots'
import type { TrendFrame } from './trendFrame'
import type { TrendScene } from './trendScene'

const beside = 12

/** The tooltip: what the keyboard walk reads out, as text without any markup of its own. */
export function trendTooltip(scene: TrendScene, { palette }: ChartContext): TooltipComponentOption {
  return {
    trigger: 'axis',
    renderMode: 'html',
    confine: true,
    // ECharts hands over pointer, figures, element, its box, and the sizes.
    position: (...[[x], , , , { contentSize }]) => tooltipPlace(x, contentSize, scene.frame),
    transitionDuration: 0,
    backgroundColor: palette.paper,
    borderColor: palette.axis,
    borderWidth: 1,
    padding: [8, 10],
    extraCssText: 'border-radius:0;box-shadow:none;max-width:20rem;white-space:normal',
    textStyle: { color: palette.text, fontFamily: chartFont, fontSize: 14, lineHeight: 20 },
    axisPointer: { type: 'line', snap: true, lineStyle: { color: palette.axis, type: 'solid' } },
    formatter: (params) => tooltipText(scene.dots, yearsOf(params)),
  }
}

/** At the foot of the plot, where figures are rare, beside the pointer's line on the roomier side. */
export function tooltipPlace(
  x: number,
  [boxWidth, boxHeight]: readonly [number, number],
  { plot, width }: TrendFrame,
): [number, number] {
  const left = x < width / 2 ? x + beside : x - beside - boxWidth
  const top = plot.bottom - boxHeight - beside
  return [Math.min(Math.max(left, 0), Math.max(width - boxWidth, 0)), top]
}

/**
 * The readings of every chosen figure at one time, line by line, safe to set into a page; of the grey
 * ones where there is no other; empty where there is none.
 */
export function tooltipText(dots: readonly TrendDot[], years: number | null): string {
  const here = dots.filter(({ point }) => point.years === years)
  const main = here.filter((dot) => dot.main)
  return (main.length > 0 ? main : here)
    .flatMap(({ point }) => point.reading)
    .map(escapeHtml)
    .join('<br>')
}

/** Text from a data file stays text: ECharts sets a tooltip as HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** The time under the pointer, from whatever ECharts hands a formatter. */
export function yearsOf(params: unknown): number | null {
  const entries: readonly unknown[] = Array.isArray(params) ? params : [params]
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null || !('value' in entry)) continue
    const { value } = entry
    if (Array.isArray(value) && typeof value[0] === 'number') return value[0]
  }
  return null
}

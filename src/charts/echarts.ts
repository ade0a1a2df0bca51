import { CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { textWidth, type Font } from './textWidth'

/** Registers the parts of ECharts that our charts use, and no others. */
export function registerECharts(): void {
  use([
    ...[LineChart, ScatterChart, CustomChart],
    ...[GridComponent, TooltipComponent, AriaComponent],
    SVGRenderer,
  ])
  // As the prerendered chart is measured; asking the browser took a third of the drawing time.
  setPlatformAPI({ measureText: (text, font) => ({ width: textWidth(text, cssFont(font)) }) })
}

/** The size and weight of a CSS font such as `600 14px Source Sans 3`. */
function cssFont(font = ''): Font {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
  return { size, bold: /\b(bold|[6-9]00)\b/.test(font) }
}

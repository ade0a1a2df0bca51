import { CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

/** Registers the parts of ECharts that our charts use, and no others. */
export function registerECharts(): void {
  use([
    ...[LineChart, ScatterChart, CustomChart],
    ...[GridComponent, TooltipComponent, AriaComponent],
    SVGRenderer,
  ])
}

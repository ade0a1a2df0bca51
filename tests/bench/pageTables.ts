import { figureText } from './budgets'
import { median } from './median'
import type { Table } from './part'
import { sumOf, trafficKinds, type Bytes } from './traffic'
import type { Visit } from './visit'

export interface Measured {
  readonly page: 'overview' | 'indicator'
  readonly speed: 'fast' | 'slow'
  /** Each reader's first and second visit. */
  readonly visits: readonly (readonly [Visit, Visit])[]
  /** What a page with its chart alive has fetched; null where it has none. */
  readonly live: Bytes | null
}

const pageTitles = { overview: 'Overview', indicator: 'Indicator' } as const
const speedTitles = {
  fast: '1280 px',
  slow: '390 px, slow',
} as const

/** Where the bytes go, and how fast the pages are. */
export function pageTables(measured: readonly Measured[]): readonly Table[] {
  return [sizes(measured), speeds(measured)]
}

function sizes(measured: readonly Measured[]): Table {
  return {
    title: 'Transferred in kB, Brotli, until the chart is touched; then; and on a second visit',
    head: ['page', 'reader', 'requests', ...trafficKinds, 'all', 'chart live', 'second visit'],
    rows: measured.map(({ page, speed, visits, live }) => [
      pageTitles[page],
      speedTitles[speed],
      figureText(median(visits.map(([{ requests }]) => requests)), 'requests'),
      ...trafficKinds.map((kind) => kilobytes(visits.map(([{ bytes }]) => bytes[kind]))),
      kilobytes(visits.map(([{ bytes }]) => sumOf(bytes))),
      kilobytes([live && sumOf(live)]),
      kilobytes(visits.map(([, { bytes }]) => sumOf(bytes))),
    ]),
  }
}

function speeds(measured: readonly Measured[]): Table {
  const milliseconds = (times: readonly (number | null)[]) => figureText(median(times), 'ms')
  return {
    title: 'Speed, medians',
    head: [
      'page',
      'reader',
      'FCP',
      'LCP',
      'TBT',
      'longest task',
      'CLS',
      'touch → live',
      'cached',
      'main thread',
      'JS heap',
    ],
    rows: measured.map(({ page, speed, visits }) => [
      pageTitles[page],
      speedTitles[speed],
      milliseconds(visits.map(([{ seen }]) => seen.fcp)),
      milliseconds(visits.map(([{ seen }]) => seen.lcp)),
      milliseconds(visits.map(([{ seen }]) => seen.tbt)),
      milliseconds(visits.map(([{ seen }]) => seen.longestTask)),
      figureText(median(visits.map(([{ seen }]) => seen.cls)), 'shift'),
      milliseconds(visits.map(([{ live }]) => live && live.seconds * 1000)),
      milliseconds(visits.map(([, { live }]) => live && live.seconds * 1000)),
      milliseconds(visits.map(([{ mainThreadSeconds }]) => mainThreadSeconds * 1000)),
      `${kilobytes(visits.map(([{ heapBytes }]) => heapBytes / 1000))} MB`,
    ]),
  }
}

function kilobytes(bytes: readonly (number | null)[]): string {
  const middle = median(bytes)
  return middle === null ? '–' : (middle / 1000).toFixed(1)
}

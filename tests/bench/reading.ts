import Papa from 'papaparse'
import { readObservations } from '@/core/read/observations'
import type { IndicatorMeta } from '@/core/model'

export interface ReadingResult {
  readonly rows: number
  readonly observations: number
  readonly diagnostics: number
  /** Our reader, from bytes and with every check, over `Papa.parse(text, { header: true })`; the median of the runs. */
  readonly ratio: number
  readonly readSeconds: number
  readonly papaSeconds: number
  /** The largest resident set of the process while we read; what the process took before is part of it. */
  readonly peakMegabytes: number
}

const regions = Array.from({ length: 400 }, (_, index) => `region-${String(index + 1)}`)
const fields = Array.from({ length: 50 }, (_, index) => `field-${String(index + 1)}`)

/** Reads and checks a made-up file of that many rows, and parses the same with bare PapaParse, in this process. */
export function measureReading(rows = 1_000_000, runs = 3): ReadingResult {
  const bytes = madeUpCsv(rows)
  const meta = madeUpMeta()
  const context = {
    file: 'indicators/large.csv',
    language: 'en',
    sources: { ssb: { published: null }, fhi: { published: '2024' } },
  } as const
  const warmUp = bytes.slice(0, 2_000_000)
  readObservations(warmUp, meta, context)
  const first = timed(() => {
    const { observations, diagnostics } = readObservations(bytes, meta, context)
    return { observations: observations.length, diagnostics: diagnostics.length }
  })
  const peakMegabytes = process.resourceUsage().maxRSS / 1024
  const text = new TextDecoder().decode(bytes)
  parseBare(text.slice(0, warmUp.length))
  const times = Array.from({ length: runs }, () => ({
    papa: timed(() => parseBare(text)).seconds,
    read: timed(() => readObservations(bytes, meta, context).rows).seconds,
  }))
  const papaSeconds = median(times.map(({ papa }) => papa))
  const readSeconds = median(times.map(({ read }) => read))
  const ratio = median(times.map(({ papa, read }) => read / papa))
  return { rows, ...first.value, ratio, readSeconds, papaSeconds, peakMegabytes }
}

function parseBare(text: string): number {
  return Papa.parse(text, { header: true }).data.length
}

function timed<Value>(run: () => Value): { readonly value: Value; readonly seconds: number } {
  const start = performance.now()
  const value = run()
  return { value, seconds: (performance.now() - start) / 1000 }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Made up piece by piece, so that the making does not count as memory of the reading. */
function madeUpCsv(rows: number): Uint8Array {
  const encoder = new TextEncoder()
  const bytes = new Uint8Array(rows * 64 + 100)
  let length = encoder.encodeInto(
    'period,region,field,value,status,published,source\n',
    bytes,
  ).written
  for (let row = 0; row < rows; row += 1) {
    length += encoder.encodeInto(madeUpRow(row), bytes.subarray(length)).written
  }
  // No copy: the maker's memory would count as the reader's.
  return bytes.subarray(0, length)
}

function madeUpRow(row: number): string {
  const period = String(1900 + Math.floor(row / (regions.length * fields.length)))
  const region = regions[row % regions.length] ?? ''
  const field = fields[Math.floor(row / regions.length) % fields.length] ?? ''
  const value = (((row * 7919) % 100_000) / 10).toFixed(1)
  const status = row % 3 === 0 ? 'preliminary' : 'final'
  const published = `2024-${String((row % 12) + 1).padStart(2, '0')}-15`
  return `${period},${region},${field},${value},${status},${published},${row % 2 ? 'ssb' : 'fhi'}\n`
}

function madeUpMeta(): IndicatorMeta {
  const dimension = (id: string, values: readonly string[]) =>
    ({
      id,
      title: { en: id },
      kind: 'category',
      additive: false,
      total: null,
      values: values.map((value) => ({ id: value, title: { en: value }, tile: null })),
    }) as const
  return {
    id: 'large',
    title: { en: 'Large' },
    question: {},
    area: 'area',
    unit: { code: 'count', text: {}, kind: 'count' },
    decimals: 1,
    range: { min: 0, max: null },
    concept: null,
    definition: {},
    counts: {},
    countsNot: {},
    frequency: 'annual',
    updated: null,
    nextRelease: null,
    tags: [],
    related: [],
    dimensions: [dimension('region', regions), dimension('field', fields)],
    headline: { region: 'region-1', field: 'field-1' },
    breaks: [],
    csv: { delimiter: null, decimal: null, encoding: null },
  }
}

import { fc } from '@fast-check/vitest'
import { indicatorTaken } from '@/core/takeAway/indicatorTaken'
import { exploreTaken } from '@/core/takeAway/exploreTaken'
import type { TakenAbout, TakenOrigin } from '@/core/takeAway/about'
import type { TakenRow, TakenView } from '@/core/takeAway/takenRow'
import { contextOf, pageOf, type PageOptions } from './indicatorFolder'
import { viewOf, type Asked } from './explore'

export const origin: TakenOrigin = {
  language: 'nb',
  site: 'Prøve',
  publisher: 'Kontoret',
  edition: '2025-11-07',
  hash: 'abcd1234',
  known: null,
  assessed: '2026-01-01',
  licence: 'CC-BY-4.0',
  address: 'https://monitor.example/indicators/exports?known=2026-01-01',
}

/** What an indicator's page lets readers take away. */
export function takenPage(options: PageOptions = {}): TakenView {
  return indicatorTaken(pageOf(options).chart, contextOf(options))
}

/** What the explorer lets readers take away. */
export function takenExplore(address: string, asked: Asked = {}): TakenView {
  return exploreTaken(viewOf(address, asked), asked.language ?? 'nb')
}

export function aboutOf(view: TakenView, more: Partial<TakenOrigin> = {}): TakenAbout {
  const { title, subtitle, notes, sources } = view
  return { ...origin, ...more, title, subtitle, notes, sources }
}

/** Texts that a spreadsheet would run, and others that are hard on files. */
export const hardText = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', '+A1', '-2+3', '@SUM(A1)', '\t=1', "'=1", 'a;b', 'a,"b"', 'a\r\nb', '..'),
  fc.string().map((text) => `=${text}`),
)

const plainRow: TakenRow = {
  place: [{ id: 'a', title: 'A' }],
  ...{ unit: 'kr', period: '2020', periodText: '2020', value: '..', low: null, high: null },
  ...{ qualifier: 'exact', status: 'final', missing: null, planned: null, isSuperseded: false },
  ...{ published: '', source: '', note: '' },
}

/** A row with a number and texts of any kind. */
export const arbitraryRow: fc.Arbitrary<TakenRow> = fc
  .record({
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    note: hardText,
    source: hardText,
    title: hardText,
    qualifier: fc.constantFrom('exact', 'about', 'over', 'under', 'nearly'),
  })
  .map(({ value, title, ...rest }) => ({
    ...plainRow,
    ...rest,
    place: [{ id: title, title }],
    value: { value, text: String(value) },
  }))

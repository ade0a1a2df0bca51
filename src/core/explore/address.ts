import { parsePeriod } from '../period'
import {
  chartKinds,
  measures,
  noQuestion,
  scales,
  type ChartKind,
  type MeasureKind,
  type Question,
  type ScaleKind,
} from './question'

/**
 * The address of a view, version 1. Names and meanings stay as they are: a link is kept for years.
 * An address without `v` is of version 1.
 *
 * `i` indicators · `series`, `multiples` dimensions · `d.<dimension>` values · `chart` · `measure` ·
 * `base` period · `scale` · `from`, `to` periods · `mark` series keys · `others=hide` · `known` day
 */
export const addressVersion = 1

export interface AddressProblem {
  readonly kind: 'parameter' | 'value' | 'version'
  readonly parameter: string
  readonly value: string
}

export interface ReadAddress {
  readonly question: Question
  /** What the address says and we do not understand; a stale id shows in the view's problems. */
  readonly problems: readonly AddressProblem[]
}

export type Query = Readonly<Record<string, string>>

const lists = ['i', 'series', 'multiples', 'mark'] as const
const words: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['chart', chartKinds],
  ['measure', measures],
  ['scale', scales],
  ['others', ['hide']],
])
const periods = ['base', 'from', 'to'] as const
const day = /^\d{4}-\d{2}-\d{2}$/

/** The question of an address; what it does not understand is left out and told. */
export function readAddress(query: Query): ReadAddress {
  const problems = Object.entries(query).flatMap(([parameter, value]) =>
    problemOf(parameter, value).map((kind) => ({ kind, parameter, value })),
  )
  const wrong = new Set(problems.map(({ parameter }) => parameter))
  const said = Object.fromEntries(Object.entries(query).filter(([name]) => !wrong.has(name)))
  return { question: questionOf(said), problems }
}

function problemOf(parameter: string, value: string): readonly AddressProblem['kind'][] {
  if (parameter === 'v') return value === String(addressVersion) ? [] : ['version']
  if (parameter.startsWith('d.') || among(lists, parameter)) return []
  const allowed = words.get(parameter)
  if (allowed) return allowed.includes(value) ? [] : ['value']
  if (among(periods, parameter)) return parsePeriod(value) ? [] : ['value']
  if (parameter === 'known') return day.test(value) ? [] : ['value']
  return ['parameter']
}

function among(all: readonly string[], one: string): boolean {
  return all.includes(one)
}

function questionOf(said: Query): Question {
  return {
    indicators: listOf(said['i']),
    series: listOf(said['series']),
    multiples: listOf(said['multiples']).filter((id) => !listOf(said['series']).includes(id)),
    picks: Object.fromEntries(
      Object.entries(said).flatMap(([name, value]) => {
        const values = listOf(value)
        return name.startsWith('d.') && values.length > 0 ? [[name.slice(2), values]] : []
      }),
    ),
    // The three were checked against their lists.
    chart: (said['chart'] ?? noQuestion.chart) as ChartKind,
    measure: (said['measure'] ?? noQuestion.measure) as MeasureKind,
    scale: (said['scale'] ?? noQuestion.scale) as ScaleKind,
    base: said['base'] ?? null,
    from: said['from'] ?? null,
    to: said['to'] ?? null,
    marked: listOf(said['mark']),
    background: said['others'] !== 'hide',
    known: said['known'] ?? null,
  }
}

function listOf(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(',').filter((part) => part !== ''))]
}

/** The address of a question, in a fixed order, with all that is as usual left out. */
export function writeAddress(question: Question): Query {
  const { chart, measure, scale, base, from, to, known } = question
  const picks = Object.entries(question.picks).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const written: readonly (readonly [string, string | null])[] = [
    ['i', joinedList(question.indicators)],
    ['series', joinedList(question.series)],
    ['multiples', joinedList(question.multiples)],
    ...picks.map(([id, values]) => [`d.${id}`, joinedList(values)] as const),
    ['chart', unlessUsual(chart, noQuestion.chart)],
    ['measure', unlessUsual(measure, noQuestion.measure)],
    ['base', base],
    ['scale', unlessUsual(scale, noQuestion.scale)],
    ['from', from],
    ['to', to],
    ['mark', joinedList(question.marked)],
    ['others', question.background ? null : 'hide'],
    ['known', known],
  ]
  return Object.fromEntries(written.filter((entry): entry is [string, string] => entry[1] !== null))
}

function joinedList(values: readonly string[]): string | null {
  return values.length > 0 ? values.join(',') : null
}

function unlessUsual(value: string, usual: string): string | null {
  return value === usual ? null : value
}

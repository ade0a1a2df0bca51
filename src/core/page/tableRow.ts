import { amountText, figureStyle, numberText } from '../figureText'
import { formatNumber, formatPeriod, formatShortDate, telling } from '../format'
import type { MissingReason, Observation, Text } from '../model'
import { phrasesIn } from '../phrases/phrasesIn'
import { isZero } from '../verdict/compare'
import { plannedValue } from '../verdict/plannedPath'
import { valueText } from './figureView'
import {
  said,
  sourceLine,
  targetsShown,
  type IndicatorContext,
  type Said,
} from './indicatorContext'
import type { StruckValue, TableRow } from './indicatorTable'
import type { PeriodEntry } from './periodEntries'

type Row = Omit<TableRow, 'kind'>

/** Statistics Norway's standard signs. */
export const missingSigns: Readonly<Record<MissingReason, string>> = {
  not_applicable: '.',
  missing: '..',
  not_yet: '...',
  suppressed: ':',
  words: '..',
}

/** A row without anything in it but its period. */
export function emptyRow(period: string): Row {
  return {
    ...{ period, value: '', missing: '', status: '', interval: '', struck: [] },
    ...{ planned: '', distance: '', notes: [], published: '', source: null },
  }
}

/** One period as the table shows it: figure or sign, plan and distance, and where it comes from. */
export function tableRow(entry: PeriodEntry, context: IndicatorContext): Row {
  const { language } = context
  const { observation } = entry
  const row = { ...emptyRow(formatPeriod(entry.period, language)), ...plan(entry, context) }
  if (observation === null)
    return { ...row, ...signOf('missing', context), notes: [reasonNote('missing', context)] }
  return {
    ...row,
    ...valueOf(observation, context),
    interval: intervalOf(observation, context),
    status: phrasesIn(language).figure[observation.status],
    struck: entry.superseded.flatMap((former) => struckValue(former, context)),
    notes: notesOf(entry, observation, context),
    published:
      observation.published === null ? '' : formatShortDate(observation.published, language),
    source: sourceLine(observation.source, context),
  }
}

function signOf(
  reason: MissingReason,
  { words }: IndicatorContext,
): Pick<Row, 'value' | 'missing'> {
  return { value: missingSigns[reason], missing: words.missing[reason] }
}

function valueOf(
  observation: Observation,
  context: IndicatorContext,
): Pick<Row, 'value' | 'missing'> {
  const { value, missing } = observation
  if (value === null) return signOf(missing ?? 'missing', context)
  return { value: valueText(value, observation, context), missing: '' }
}

function intervalOf({ low, high }: Observation, { indicator, language }: IndicatorContext): string {
  const style = figureStyle(indicator, language)
  const text = (bound: number | null): string => (bound === null ? '..' : numberText(bound, style))
  return low === null && high === null ? '' : `${text(low)}–${text(high)}`
}

/** Planned value and signed distance of the first target drawn; empty outside its path. */
function plan(
  { period, observation }: PeriodEntry,
  context: IndicatorContext,
): Pick<Row, 'planned' | 'distance'> {
  const [judged] = targetsShown(context)
  const planned = judged ? plannedValue(judged.target, judged.verdict, period) : null
  if (planned === null) return { planned: '', distance: '' }
  const value = observation?.value ?? null
  return {
    planned: plannedText(planned, context),
    distance: value === null ? '' : distance(value - planned, context),
  }
}

/** A planned value as the table shows it. */
export function plannedText(planned: number, { indicator, language }: IndicatorContext): string {
  return formatNumber(planned, { language, decimals: telling(planned, indicator.decimals ?? 0) })
}

function distance(difference: number, { indicator, language }: IndicatorContext): string {
  if (isZero(difference)) return '0'
  const style = { ...figureStyle(indicator, language), unit: null }
  return `${difference < 0 ? '−' : '+'}${amountText(difference, style)}`
}

function struckValue(former: Observation, context: IndicatorContext): readonly StruckValue[] {
  if (former.value === null) return []
  const { published } = former
  return [
    {
      text: valueText(former.value, former, context),
      published: published === null ? '' : formatShortDate(published, context.language),
    },
  ]
}

function notesOf(
  { period }: PeriodEntry,
  { note, missing }: Observation,
  context: IndicatorContext,
): readonly Said[] {
  const isBaseline = targetsShown(context).some(
    ({ verdict }) => verdict.baseline?.period.years === period.years,
  )
  const own: readonly Said[] = isBaseline ? [{ text: context.words.baseline, lang: null }] : []
  const reason: readonly Said[] = missing === null ? [] : [reasonNote(missing, context)]
  return [...own, ...reason, ...noteOf(note, context)]
}

function reasonNote(reason: MissingReason, { words }: IndicatorContext): Said {
  return { text: words.missing[reason], lang: null }
}

function noteOf(note: Text, context: IndicatorContext): readonly Said[] {
  const own = said(note, context)
  return own.text === '' ? [] : [own]
}

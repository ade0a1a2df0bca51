import { assemble, type AssembleResult } from '../import/assemble'
import { numberReader, figureOf, wordsOf } from '../import/figure'
import type { Raw, RawRow } from '../import/model'
import { yamlText } from '../import/pairFiles'
import { importedPeriod } from '../import/period'
import type { Direction, Frequency, Language, UnitKind } from '../model'
import { isBlankRecord, splitCsv } from '../read/csv'
import { columnName } from '../read/header'
import { slug } from '../import/slug'
import type { Files } from './arrange'
import { columnSynonyms } from './fix/synonyms'
import { guessFrequency, type FrequencyGuess } from './guessFrequency'
import { surveyCsv, type Survey, type SurveyedColumn } from './survey'

export const columnRoles = [
  'period',
  'value',
  'dimension',
  'low',
  'high',
  'published',
  'note',
  'ignored',
] as const
/** What a column is; each but `dimension` and `ignored` can be one column only. */
export type ColumnRole = (typeof columnRoles)[number]

export interface WizardColumn {
  readonly name: string
  /** The first of its cells. */
  readonly examples: readonly string[]
  /** What it probably is. */
  readonly role: ColumnRole
  /** How often the figures come, if this column is their period. */
  readonly frequency: FrequencyGuess
}

export interface WizardGoal {
  readonly value: number
  readonly due: string
  readonly direction: Extract<Direction, 'up' | 'down'>
}

export interface WizardAnswers {
  readonly title: string
  readonly unit: string
  readonly kind: UnitKind | null
  /** Null: not said. */
  readonly frequency: Frequency | null
  /** One for each column. */
  readonly roles: readonly ColumnRole[]
  /** Null: no target. */
  readonly goal: WizardGoal | null
}

export interface WizardSetting {
  /** The id of the indicator. */
  readonly id: string
  readonly language: Language
  /** Null: the folder's first. */
  readonly area: string | null
  /** The folder that it goes into. */
  readonly files: Files
  /** What a target is called: «Minst 50 mrd. kr i 2030». */
  readonly targetText: string
}

const examplesShown = 4

/** The columns of a CSV file with what each probably is; null where it is no table. */
export function wizardColumns(bytes: Uint8Array): readonly WizardColumn[] | null {
  const survey = surveyCsv(bytes)
  if (survey === null) return null
  const guesses = survey.columns.map((column) => guessOf(column, survey))
  return survey.columns.map(({ name, values }, at) => ({
    name,
    examples: values.slice(0, examplesShown),
    // Of two that look alike the last is the figure, as offices write their tables, and the first the period.
    role: isTaken(guesses, at) ? 'ignored' : (guesses[at] as ColumnRole),
    frequency: guessFrequency(values),
  }))
}

function isTaken(guesses: readonly ColumnRole[], at: number): boolean {
  const own = guesses[at]
  if (own === 'dimension' || own === 'ignored') return false
  return own === 'value'
    ? guesses.lastIndexOf(own) !== at
    : guesses.indexOf(own as ColumnRole) !== at
}

function guessOf({ name, values, isLong }: SurveyedColumn, { csv, rows }: Survey): ColumnRole {
  const plain = slug(name)
  const first = plain.replace(/-.*$/, '')
  const known = columnName(name) ?? columnSynonyms.get(plain) ?? columnSynonyms.get(first)
  const role = columnRoles.find((each) => each === known)
  if (role !== undefined) return role
  if (known !== undefined || values.length === 0) return 'ignored'
  if (values.every((value) => importedPeriod(value) !== null)) return 'period'
  const reader = numberReader(values, { delimiter: csv.delimiter, decimal: null })
  const figures = values.filter((value) => figureOf(value, reader) !== null)
  // A few cells of words among the figures are still figures.
  if (figures.length > values.length / 2) return 'value'
  return isLong || values.length === rows ? 'note' : 'dimension'
}

/** A CSV file with what its columns are as an indicator pair, and a plan where there is a target. */
export function wizardFiles(
  bytes: Uint8Array,
  answers: WizardAnswers,
  setting: WizardSetting,
): AssembleResult | null {
  const survey = surveyCsv(bytes)
  if (survey === null) return null
  const { id, area, language, files } = setting
  const raw = rawOf(survey, answers, language)
  const result = assemble(raw, { id, area, language, force: true }, { files, language })
  if (result.status !== 'done' || answers.goal === null) return result
  const plan = new TextEncoder().encode(planText(answers.goal, raw, { ...setting, answers }))
  return { ...result, files: new Map([...result.files, [`plans/${id}.yaml`, plan]]) }
}

function rawOf(survey: Survey, answers: WizardAnswers, language: Language): Raw {
  const { csv, columns } = survey
  const at = (role: ColumnRole): number => answers.roles.indexOf(role)
  const dimensions = answers.roles.flatMap((role, index) => (role === 'dimension' ? [index] : []))
  const names = columns.map(({ name }) => name.trim())
  const cells: string[] = []
  const records: string[][] = []
  splitCsv(csv, (record) => {
    if (isBlankRecord(record)) return true
    records.push(columns.map((_, index) => cellAt(record, index)))
    cells.push(cellAt(record, at('value')))
    return true
  })
  const reader = numberReader(cells, { delimiter: csv.delimiter, decimal: null })
  const rows = records.map((record, index): RawRow => {
    const cell = (role: ColumnRole): string => cellAt(record, at(role))
    const written = String(cells[index])
    const figure = figureOf(written, reader) ?? wordsOf(written)
    const numberAt = (role: ColumnRole): string => figureOf(cell(role), reader)?.cell ?? ''
    return {
      period: cell('period'),
      codes: dimensions.map((place) => String(record[place])),
      figure: { ...figure, note: [figure.note, cell('note')].filter(Boolean).join('. ') },
      low: numberAt('low'),
      high: numberAt('high'),
      published: cell('published'),
    }
  })
  const table = {
    ...{ title: answers.title, suffix: '', definition: [], decimals: null, tags: [], breaks: [] },
    unit: { text: answers.unit, kind: answers.kind },
    // Nothing is expected between periods of which nobody knows how often they come.
    frequency: answers.frequency ?? ('irregular' as const),
    dimensions: dimensions.map((place) => ({
      ...{ code: String(names[place]), title: String(names[place]) },
      ...{ kind: 'category' as const, headline: null },
      values: [...new Set(records.map((record) => String(record[place])))].map((code) => ({
        code,
        title: code,
      })),
    })),
    rows,
  }
  const unsaid = { code: 'frequency-unknown', value: answers.title, count: 1 } as const
  const notes = answers.frequency === null ? [unsaid] : []
  return { language, tables: [table], sources: [], targets: [], notes }
}

/** A cell of a row; empty where the row is shorter, or nothing was said to be the column. */
function cellAt(record: readonly string[], at: number): string {
  return (record[at] ?? '').trim()
}

interface PlanWanted extends WizardSetting {
  readonly answers: WizardAnswers
}

/** A plan of one target, from the first period that there is. */
function planText(
  { value, due, direction }: WizardGoal,
  { tables: [{ rows }] }: Raw,
  { id, language, answers, targetText }: PlanWanted,
): string {
  const periods = rows
    .filter(({ figure }) => /\d/.test(figure.cell))
    .flatMap(({ period }) => importedPeriod(period)?.period ?? [])
    .toSorted((a, b) => a.years - b.years)
  const baseline = periods.slice(0, 1).map(({ text }) => text)
  return yamlText({
    title: { [language]: answers.title },
    targets: [
      {
        ...{ id: `${id}-target`, indicator: id, text: { [language]: targetText }, direction },
        ...(baseline.length > 0 && { baseline: { period: baseline.join('') } }),
        ...{ goal: { value }, due },
      },
    ],
  })
}

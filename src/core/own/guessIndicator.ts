import { yamlText } from '../import/pairFiles'
import type { Language } from '../model'
import { columnName } from '../read/header'
import { isId } from '../read/shape'
import { guessFrequency } from './guessFrequency'
import { ownWords } from './ownWords'
import type { Survey, SurveyedColumn } from './survey'

export interface GuessSetting {
  readonly title: string
  readonly area: string
  readonly language: Language
}

/**
 * The YAML of a CSV file that came without: every column whose cells are ids is a dimension, and its first
 * value is shown first. What cannot be known is said to be unknown.
 */
export function guessedYaml(survey: Survey | null, setting: GuessSetting): string {
  const { title, area, language } = setting
  const dimensions = survey?.columns.filter(isDimension) ?? []
  const period = survey?.columns.find(({ name }) => columnName(name) === 'period')
  const guess = guessFrequency(period?.values ?? [])
  return yamlText({
    title: { [language]: title },
    area,
    unit: { code: 'unknown', text: { [language]: ownWords[language].noUnit } },
    frequency: guess.status === 'guessed' ? guess.frequency : 'irregular',
    ...(dimensions.length > 0 && {
      dimensions: dimensions.map(({ name, values }) => ({
        id: name.trim().toLowerCase(),
        title: { [language]: name.trim() },
        kind: 'category',
        additive: false,
        values: idsOf(values).map((id) => ({ id, title: { [language]: id } })),
      })),
    }),
  })
}

/** A column of few ids under a header that is one. */
function isDimension({ name, values, isLong, filled }: SurveyedColumn): boolean {
  const id = name.trim().toLowerCase()
  return (
    columnName(name) === null &&
    isId(id) &&
    !isLong &&
    values.length > 0 &&
    idsOf(values).every((value) => value === 'all' || isId(value)) &&
    // Numbers that hardly ever come again are figures.
    (values.length <= filled / 2 || !values.every((value) => /^\d+$/.test(value)))
  )
}

function idsOf(values: readonly string[]): readonly string[] {
  return [...new Set(values.map((value) => value.toLowerCase()))]
}

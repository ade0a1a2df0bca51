import { changeUnitText, formatNumber, unitText } from '../format'
import type { UnitKind } from '../model'
import type { ExploreContext } from './exploreContext'
import type { MeasureKind } from './question'
import type { Row } from './rows'

/** What a row's figures are counted in under a measure. */
export interface RowUnit {
  /** Rows with the same key may share an axis. */
  readonly key: string
  /** In words, after the title. */
  readonly text: string
  /** After a figure and on the top tick. */
  readonly short: string
  readonly kind: UnitKind | null
  /** Null: as many as each figure has. */
  readonly decimals: number | null
  /** A plus before what is above zero. */
  readonly signed: boolean
}

interface Reckoned {
  readonly base: string
  /** What the parts of a share are called; empty for other measures. */
  readonly by: string
  readonly factor: number
}

/** The unit of a row's figures; those of an index, a share or a growth are the same for all. */
export function rowUnit(
  { subject }: Row,
  measure: MeasureKind,
  context: ExploreContext & Reckoned,
): RowUnit {
  const { unit, decimals } = subject.bundle.meta
  const { language, words, base, by, factor } = context
  const own = unitText(unit, language)
  const plain = { key: unit.code, kind: unit.kind, decimals, signed: false }
  const percent = { kind: 'percent', decimals: 1, short: words.percent } as const
  switch (measure) {
    case 'value':
      return { ...plain, text: own, short: own }
    case 'index':
      return {
        ...{ key: 'index', kind: 'index', decimals: 1, signed: false },
        ...{ text: words.indexUnit(base), short: words.indexUnit(base) },
      }
    case 'share':
      return { ...percent, key: 'share', text: words.shareUnit(by), signed: false }
    case 'change': {
      const short = changeUnitText(unit, language)
      return {
        ...plain,
        key: `${unit.code} change`,
        text: words.changeUnit(short),
        short,
        signed: true,
      }
    }
    case 'growth':
      return { ...percent, key: 'growth', text: words.growthUnit, signed: true }
    case 'per_capita': {
      const people = formatNumber(factor, { language, decimals: 0 })
      const text = words.capitaUnit(own, people)
      return {
        ...plain,
        key: `${unit.code} per capita`,
        kind: 'ratio',
        decimals: 1,
        text,
        short: text,
      }
    }
  }
}

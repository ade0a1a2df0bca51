import type { Language, Target, Thresholds } from './model'
import type { CalculationWords, LineId } from './phrases/calculationWords'
import type { Phrases } from './phrases/phrases'
import type { GoalBounds } from './verdict/goal'
import type { Series, Verdict } from './verdict/model'

/**
 * One line of «Slik regnet vi»: numerator over denominator (null: no fraction), and what it gives.
 */
export interface CalculationLine {
  readonly id: LineId
  readonly label: string
  readonly numerator: string
  readonly denominator: string | null
  readonly result: string
  readonly explanation: string | null
}

/** All that the lines of one calculation are written from. */
export interface Reckoning {
  readonly verdict: Verdict
  readonly target: Target
  readonly goal: GoalBounds | null
  readonly series: Series
  readonly thresholds: Thresholds
  readonly language: Language
  readonly words: CalculationWords
  readonly phrases: Phrases
}

interface LineText {
  readonly id: LineId
  readonly numerator: string
  readonly denominator?: string
  readonly result: string
  /** Instead of the explanation that always goes with the line. */
  readonly explanation?: string
}

/** A line with its label and, unless it brings its own, its standing explanation. */
export function lineOf(text: LineText, words: CalculationWords): CalculationLine {
  const { id, numerator, denominator, result, explanation } = text
  return {
    id,
    label: words.label[id],
    numerator,
    denominator: denominator ?? null,
    result,
    explanation: explanation ?? words.explanation[id] ?? null,
  }
}

/** What stands before a line's result: a word («nådd», «i 2030») is nothing that its terms equal. */
export function resultSign({ result }: CalculationLine): ', ' | ' = ' {
  return /^\p{Letter}/u.test(result) ? ', ' : ' = '
}

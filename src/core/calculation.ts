import type { CalculationLine, Reckoning } from './calculationLine'
import { officeLines } from './calculationOffice'
import { decidedLines, goalLine, paceLines } from './calculationPace'
import { perYearLines } from './calculationPerYear'
import type { Thresholds } from './model'
import { calculationWords } from './phrases/calculationWords'
import { phrasesIn } from './phrases/phrasesIn'
import type { StoryContext } from './story'
import { goalBounds } from './verdict/goal'
import type { Series, Verdict } from './verdict/model'

export interface CalculationContext extends StoryContext {
  /** The selected series that the verdict was taken from. */
  readonly series: Series
  readonly thresholds: Thresholds
}

/**
 * The calculation of a verdict with this target's own numbers put in, line by line, so that a
 * reader can redo it by hand: the goal, what decided, the office's own figures, the pace a year and
 * where it leads. Formulas use +, −, ×, /, ^, ln and brackets; empty where nothing could be
 * computed.
 */
export function calculation(
  verdict: Verdict,
  context: CalculationContext,
): readonly CalculationLine[] {
  const { target, language } = context
  const goal = goalBounds(target, verdict.baseline?.value ?? null)
  const reckoning: Reckoning = {
    ...context,
    verdict,
    words: calculationWords(language),
    phrases: phrasesIn(language),
    goal: typeof goal === 'object' ? goal : null,
  }
  return [
    ...goalLine(reckoning),
    ...decidedLines(reckoning),
    ...paceLines(reckoning),
    ...officeLines(reckoning),
    ...perYearLines(reckoning),
  ]
}

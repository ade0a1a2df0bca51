import type { MeasureStatus, Method, ObservationStatus } from '../model'
import type { DirectionStatement, Reason, SensitivityChange, VerdictNote } from '../verdict/model'
import type { StatusWords } from './statusWords'

/** A change with its sign taken off: the words say which way it goes. */
export interface ChangeWords {
  readonly up: boolean
  readonly amount: string
}

/** What hangs on a choice: the subjects that `sensitivity` groups its changes under. */
export type Hinge = 'baseline' | 'method' | 'preliminary' | 'interval'

/**
 * Every word and sentence that core writes, in one language. Sentences take finished texts: figures
 * with unit and qualifier, periods in words.
 */
export interface Phrases extends StatusWords {
  readonly why: Readonly<Record<Reason, string>>
  /** Instead of `why` where the target names an indicator that was left out. */
  readonly leftOut: string
  readonly note: Readonly<Record<VerdictNote, string>>
  readonly direction: Readonly<Record<Exclude<DirectionStatement, 'has_turned'>, string>>
  readonly turned: Readonly<Record<'better' | 'worse', string>>
  readonly change: Readonly<Record<SensitivityChange, string>>
  readonly hinge: Readonly<Record<Hinge, string>>
  readonly method: Readonly<Record<Method, string>>
  readonly measure: Readonly<Record<MeasureStatus, string>>
  readonly official: Readonly<Record<string, string>>
  /** What stands after a figure that is not final; empty for one that is. */
  readonly figure: Readonly<Record<ObservationStatus, string>>
  readonly percent: string
  readonly and: string

  readonly atLeast: (value: string) => string
  readonly atMost: (value: string) => string
  readonly over: (value: string) => string
  readonly under: (value: string) => string
  readonly between: (low: string, high: string) => string
  readonly timesBaseline: (factor: string) => string
  readonly aboveBaseline: (percent: string) => string
  readonly belowBaseline: (percent: string) => string

  readonly at: (figure: string, period: string) => string
  readonly need: (change: ChangeWords, until: string) => string
  readonly soFar: (change: ChangeWords) => string
  readonly stoodStill: string
  readonly nextMilestone: (figure: string) => string
  readonly lastMilestone: (figure: string) => string
  readonly goalIs: (goal: string) => string
  readonly goalWas: (goal: string) => string
  readonly metWith: (figure: string) => string
  readonly wasMetWith: (figure: string) => string
  readonly missedWith: (figure: string) => string
  readonly deadlinePassed: (period: string) => string
  readonly latestIs: (figure: string) => string
  readonly lastStatus: (status: string) => string
  readonly dependsOn: (hinges: string) => string
  readonly othersDiffer: (different: number, all: number) => string

  readonly firstIs: (figure: string) => string
  readonly missingPeriods: (missing: number, all: number) => string
  readonly onPath: string
  readonly abovePath: (amount: string) => string
  readonly belowPath: (amount: string) => string
  readonly noFigures: string
}

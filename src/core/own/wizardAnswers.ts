import { importedPeriod } from '../import/period'
import type { WizardAnswers, WizardGoal } from './wizard'

/** What somebody has written in the form, as written. */
export interface WizardWritten extends Omit<WizardAnswers, 'goal'> {
  readonly direction: WizardGoal['direction']
  readonly value: string
  readonly due: string
}

/** The answers of a form that is filled in; null where something that is needed lacks or cannot be read. */
export function wizardAnswers(written: WizardWritten): WizardAnswers | null {
  const { title, unit, kind, frequency, roles, direction } = written
  const [value, due] = [written.value.trim(), written.due.trim()]
  const count = (role: string): number => roles.filter((each) => each === role).length
  if (title.trim() === '' || count('period') !== 1 || count('value') !== 1) return null
  const answers = { title: title.trim(), unit: unit.trim(), kind, frequency, roles }
  if (value === '' && due === '') return { ...answers, goal: null }
  // Written as people write numbers: blanks between thousands, a decimal comma.
  const number = Number(value.replace(/\s/g, '').replace(',', '.').replace('\u2212', '-'))
  if (value === '' || Number.isNaN(number) || importedPeriod(due) === null) return null
  return { ...answers, goal: { value: number, due, direction } }
}

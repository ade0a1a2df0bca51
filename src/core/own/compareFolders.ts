import { diffStates, type MonitorDiff } from '../diff'
import type { Diagnostic } from '../diagnostics'
import type { Language, Monitor } from '../model'
import { changeRows } from '../page/changeRows'
import type { ChangeRow } from '../page/overviewModel'
import { siteOn } from '../page/pageAsKnown'
import { readMonitor } from '../read/monitor'
import type { Arranged, Files } from './arrange'
import { overlay } from './overlay'

export const comparisonKinds = [
  'new',
  'revised',
  'withdrawn',
  'statuses',
  'targets',
  'measures',
] as const satisfies readonly (keyof MonitorDiff)[]

/** What would change if own files were published. */
export interface Comparison {
  readonly counts: Readonly<Record<(typeof comparisonKinds)[number], number>>
  readonly rows: readonly ChangeRow[]
  /** Ids of indicators that are not published, and of published ones that would be gone. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Errors of the files that would be published. */
  readonly errors: readonly Diagnostic[]
}

export interface ComparisonSetting {
  readonly today: string
  readonly language: Language
}

/** Compares own files with the published folder; null where either has no settings that can be read. */
export function compareFolders(
  published: Files,
  own: Pick<Arranged, 'files' | 'made'>,
  setting: ComparisonSetting,
): Comparison | null {
  const before = readMonitor(published, setting).monitor
  const read = readMonitor(overlay(published, own), setting)
  if (before === null || read.monitor === null) return null
  const known = new Set(own.files.keys())
  const errors = read.diagnostics.filter(
    ({ severity, file }) => severity === 'error' && known.has(file),
  )
  return { ...comparison(before, read.monitor, setting), errors }
}

/** What changes from one monitor to another on one and the same day. */
export function comparison(
  before: Monitor,
  after: Monitor,
  { today, language }: ComparisonSetting,
): Omit<Comparison, 'errors'> {
  const clock = { today, knownOn: null }
  const now = siteOn(after, clock)
  const diff = diffStates(siteOn(before, clock), now)
  const [old, own] = [idsOf(before), idsOf(after)]
  return {
    counts: {
      new: diff.new.length,
      revised: diff.revised.length,
      withdrawn: diff.withdrawn.length,
      statuses: diff.statuses.length,
      targets: diff.targets.length,
      measures: diff.measures.length,
    },
    rows: changeRows(diff, { ...now, language }),
    added: own.filter((id) => !old.includes(id)),
    removed: old.filter((id) => !own.includes(id)),
  }
}

function idsOf({ indicators }: Monitor): readonly string[] {
  return indicators.map(({ id }) => id)
}

import { diffStates } from '@/core/diff'
import type { Monitor } from '@/core/model'
import { assessTargets } from '@/core/page/assessedTarget'
import { changeLine } from '@/core/page/changeLine'
import { changeLog } from '@/core/page/changeLog'
import { filterChanges } from '@/core/page/changesPage'
import type { PageContext, SiteContext } from '@/core/page/pageContext'
import type { Clock } from '@/core/verdict/verdict'
import { today } from '@/publish/clock'
import { changeLines } from './changeLines'
import { dayOption } from './dayOption'
import { loadMonitor } from './loadFolder'
import { print, wrongUse, type CommandInput } from './output'

/** `diff <folder> --since <day>` or `diff <old-folder> <new-folder>`: what changed between two states. */
export async function diff(input: CommandInput): Promise<number> {
  const { positionals, language, options } = input
  const [first, second, ...rest] = positionals
  const since = dayOption(options['since'])
  // Exactly one of the two forms: a day to compare with, or another folder.
  const isOneForm = (second === undefined) !== (since === null)
  if (first === undefined || rest.length > 0 || !isOneForm) return wrongUse(input)
  const now: Clock = { today: dayOption(options['today']) ?? today(), knownOn: null }
  const after = await loadMonitor(second ?? first, language)
  const before = second === undefined ? after : await loadMonitor(first, language)
  if (before === null || after === null) return 1
  const then = since === null ? now : { today: since, knownOn: since }
  const current = state(after, now)
  const changes = diffStates(state(before, then), current)
  if (options['format'] === 'json') print.json(changes)
  else {
    const context = { ...current, language }
    // Within one folder the days are known: the very lines of the page of changes.
    const lines = since === null ? changeLines(changes, context) : logLines(since, context)
    for (const line of lines) print.result(line)
  }
  return 0
}

function state(monitor: Monitor, clock: Clock): SiteContext {
  return { monitor, clock, targets: assessTargets(monitor, clock) }
}

function logLines(since: string, context: PageContext): readonly string[] {
  const rows = filterChanges(changeLog(context), { kind: null, area: null, since })
  return rows.map((row) => changeLine(row, context.language))
}

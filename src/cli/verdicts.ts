import { verdictsJson } from '@/core/json/verdictJson'
import { assessTargets } from '@/core/page/assessedTarget'
import { keySentence } from '@/core/sentences'
import { statusText } from '@/core/statusText'
import type { Clock } from '@/core/verdict/verdict'
import { today } from '@/publish/clock'
import { dayOption } from './dayOption'
import { loadMonitor } from './loadFolder'
import { print, wrongUse, type CommandInput } from './output'

/** `verdicts [folder]`: every target's verdict; `--as-known` moves the clock too, unless `--today` sets it. */
export async function verdicts(input: CommandInput): Promise<number> {
  const { positionals, language, options } = input
  if (positionals.length > 1) return wrongUse(input)
  const monitor = await loadMonitor(positionals[0] ?? 'data', language)
  if (monitor === null) return 1
  const clock = clockOf(options)
  const targets = assessTargets(monitor, clock)
  if (options['format'] === 'json') {
    print.json(verdictsJson(targets, clock.today))
    return 0
  }
  for (const { key, target, indicator, verdict } of targets) {
    const status = statusText(verdict.status, verdict.reason, language)
    const sentence = keySentence(verdict, { target, indicator, language })
    print.result(`${key}: ${status}. ${sentence}`)
  }
  return 0
}

function clockOf(options: CommandInput['options']): Clock {
  const knownOn = dayOption(options['as-known'])
  return { today: dayOption(options['today']) ?? knownOn ?? today(), knownOn }
}

import type { CalculationLine } from '../calculationLine'
import type { Said } from './indicatorContext'
import type { StripRow, TargetBlock } from './targetBlock'

/** One calculation and the targets it holds for. */
export interface Reckoned {
  readonly key: string
  readonly targets: readonly Said[]
  readonly method: string
  readonly lines: readonly CalculationLine[]
  readonly strip: readonly StripRow[]
}

/** The targets' calculations; targets with the very same numbers share one, those without any have none. */
export function calculations(blocks: readonly TargetBlock[]): readonly Reckoned[] {
  const found = new Map<string, Reckoned>()
  for (const { key, text, method, lines, strip } of blocks) {
    if (lines.length === 0 && strip.length === 0) continue
    const same = JSON.stringify([method, lines, strip])
    const before = found.get(same)
    const targets = before ? [...before.targets, text] : [text]
    found.set(same, { key: before?.key ?? key, targets, method, lines, strip })
  }
  return [...found.values()]
}

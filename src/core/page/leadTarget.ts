import type { TargetBlock } from './targetBlock'

/**
 * The target that a page leads with, which its chart's title is about: the first judged by the series
 * shown, else the first on it, else the first of all; null without targets.
 */
export function leadTarget(blocks: readonly TargetBlock[]): TargetBlock | null {
  const here = blocks.filter(({ elsewhere }) => elsewhere === null)
  return here.find(({ status }) => status !== 'not_assessed') ?? here[0] ?? blocks[0] ?? null
}

import type { CommandInput } from './output'

/** The data folder a command writes to: `--folder`, `--data` or `--out`, which say the same; else `data`. */
export function dataFolder(options: CommandInput['options']): string {
  const { folder, data, out } = options
  const named = [folder, data, out].find((option) => typeof option === 'string')
  // Found by its kind, which the search does not tell the compiler.
  return (named as string | undefined) ?? 'data'
}

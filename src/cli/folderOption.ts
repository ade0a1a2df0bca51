import type { CommandInput } from './output'

/** The data folder a command writes to: `--folder`, or `--data`, which says the same; else `data`. */
export function dataFolder(options: CommandInput['options']): string {
  const { folder, data } = options
  if (typeof folder === 'string') return folder
  return typeof data === 'string' ? data : 'data'
}

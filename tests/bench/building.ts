import { join } from 'node:path'
import { figureText } from './budgets'
import { inTemporaryFolder, runCommand, type CommandResult } from './command'
import { generateFolder, writeFolder } from './generateFolder'
import type { Part } from './part'

const size = { indicators: 300, seed: 21 }
// Verdicts do not depend on the day of the measurement.
const day = '2026-11-21'

/** Builds the site of a data folder into `out` with the project's own command. */
export async function buildSite(folder: string, out: string): Promise<CommandResult> {
  const command = [process.execPath, 'src/cli/siktemal.js', 'build', folder, '--out', out] as const
  const result = await runCommand([...command], { SIKTEMAL_TODAY: day })
  if (result.exitCode !== 0) throw new Error(`The build of ${folder} failed`)
  return result
}

/** Time and memory of building a made-up folder of 300 indicators in three languages. */
export async function measureBuild(): Promise<Part> {
  const { seconds, peakMegabytes } = await inTemporaryFolder(async (folder) => {
    const data = join(folder, 'data')
    await writeFolder(data, generateFolder(size))
    return buildSite(data, join(folder, 'dist'))
  })
  return {
    figures: { buildTime: seconds, buildPeak: peakMegabytes },
    tables: [
      {
        title: `Build of ${String(size.indicators)} indicators × 3 languages`,
        head: ['time', 'peak memory, its processes added up'],
        rows: [[figureText(seconds, 's'), figureText(peakMegabytes, 'MB')]],
      },
    ],
  }
}

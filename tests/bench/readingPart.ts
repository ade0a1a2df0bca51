import { figureText } from './budgets'
import { runCommand } from './command'
import type { Part } from './part'
import type { ReadingResult } from './reading'

const program = 'src/cli/siktemal.js'
const child = 'tests/bench/readingProcess.ts'

/** A million rows read and checked in a process of their own, as the command line does it. */
export async function measureReadingApart(runs: number): Promise<Part> {
  const command = [
    process.execPath,
    // As `npm run siktemal` starts it.
    '--max-semi-space-size=2',
    '--expose-gc',
    program,
    '--module',
    child,
    String(runs),
  ] as const
  const { exitCode, output } = await runCommand([...command])
  if (exitCode !== 0) throw new Error('The reading failed')
  // `readingProcess.ts` prints this and nothing else.
  const result = JSON.parse(output) as ReadingResult & { readonly before: number }
  const peak = (result.peakMegabytes * 1024 * 1024) / 1e6
  return {
    figures: { readingRatio: result.ratio, readingPeak: peak },
    tables: [
      {
        title: `Read and check ${String(result.rows)} rows`,
        head: ['ours', 'bare PapaParse', 'ratio', 'memory before', 'peak', 'rows kept'],
        rows: [
          [
            figureText(result.readSeconds, 's'),
            figureText(result.papaSeconds, 's'),
            figureText(result.ratio, 'times'),
            figureText(result.before, 'MB'),
            figureText(peak, 'MB'),
            String(result.observations),
          ],
        ],
      },
    ],
  }
}

import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { figureText, judged, nothingMeasured, partNames, type PartName } from './budgets'
import { buildSite, measureBuild } from './building'
import { inTemporaryFolder, root } from './command'
import { machineText, processorShare } from './machine'
import { measurePages } from './pages'
import type { Part } from './part'
import { measureReadingApart } from './readingPart'
import { figuresOf, reportText, writeReport } from './report'
import { measureVerdicts } from './verdicts'

const usage = `npm run bench -- [options]
  --only <parts>   some of reading,verdicts,build,pages
  --runs <count>   how often each is timed (5)
  --dist <folder>  measure the pages of a site that is built already
  --write          put the tables into docs/performance.md
`

interface Settings {
  readonly only: readonly PartName[]
  readonly runs: number
  readonly dist: string | null
  readonly write: boolean
}

/** Measures, prints and judges; the exit code: 0 all budgets met, 1 some not, 2 wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const settings = settingsOf(args)
  if (settings === null) {
    process.stderr.write(usage)
    return 2
  }
  const parts: Part[] = []
  const shares = [processorShare()]
  let browser = 'no browser'
  for (const name of settings.only) {
    process.stderr.write(`measuring ${name} …\n`)
    const part = await measure(name, settings).catch((error: unknown) => failed(name, error))
    if (part.browser !== undefined) browser = part.browser
    parts.push(part)
    shares.push(processorShare())
  }
  const report = await reportText(machineText(browser, shares), parts)
  process.stdout.write(report)
  if (settings.write) await writeReport(join(root, 'docs/performance.md'), report)
  return judged(figuresOf(parts)).every(({ met }) => met) ? 0 : 1
}

async function measure(name: PartName, { runs, dist }: Settings): Promise<Part> {
  switch (name) {
    case 'reading':
      return measureReadingApart(runs)
    case 'verdicts':
      return verdictsPart(runs)
    case 'build':
      return measureBuild()
    case 'pages':
      return pagesPart(dist, runs)
  }
}

/** The other parts are still measured. */
function failed(name: PartName, error: unknown): Part {
  // A browser's own log follows on the lines below the first.
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  process.stderr.write(`${name}: ${reason}\n`)
  return { figures: nothingMeasured(name), tables: [] }
}

function verdictsPart(runs: number): Part {
  const { indicators, observations, milliseconds } = measureVerdicts(300, runs)
  return {
    figures: { verdicts: milliseconds },
    tables: [
      {
        title: 'Every verdict, sensitivity and official category in it',
        head: ['indicators', 'observations', 'time'],
        rows: [[String(indicators), String(observations), figureText(milliseconds, 'ms')]],
      },
    ],
  }
}

async function pagesPart(dist: string | null, runs: number): Promise<Part> {
  const measured = dist
    ? await measurePages(resolve(dist), runs)
    : await inTemporaryFolder(async (folder) => {
        const out = join(folder, 'dist')
        await buildSite(join(root, 'data'), out)
        return measurePages(out, runs)
      })
  if (measured === null) throw new Error('No Chromium was found: set CHROMIUM_PATH.')
  return measured
}

function settingsOf(args: readonly string[]): Settings | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', default: partNames.join(',') },
        runs: { type: 'string', default: '5' },
        dist: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    })
    const wanted = values.only.split(',')
    const only = partNames.filter((name) => wanted.includes(name))
    const runs = Number(values.runs)
    if (only.length < wanted.length || !Number.isInteger(runs) || runs < 1) return null
    return { only, runs, dist: values.dist ?? null, write: values.write }
  } catch {
    return null
  }
}

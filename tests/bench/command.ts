import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const reportPeak = new URL('reportPeak.js', import.meta.url).href

export interface CommandResult {
  readonly exitCode: number
  readonly output: string
  readonly seconds: number
  /** Peaks of the command's Node processes added up: at least what they took together at any moment. */
  readonly peakMegabytes: number
}

/** Runs a command in the project's root to its end, and measures it and all Node processes below it. */
export async function runCommand(
  [command, ...args]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return inTemporaryFolder(async (folder) => {
    const peaks = join(folder, 'peaks')
    const start = performance.now()
    const child = spawn(command, args, {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        ...environment,
        NODE_OPTIONS: `--import ${reportPeak}`,
        SIKTEMAL_BENCH_PEAKS: peaks,
      },
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on('error', reject).on('close', (code) => resolve(code ?? 1))
    })
    const seconds = (performance.now() - start) / 1000
    return { exitCode, output, seconds, peakMegabytes: await sumOf(peaks) }
  })
}

async function sumOf(peaks: string): Promise<number> {
  const lines = (await readFile(peaks, 'utf8')).trim().split('\n')
  return (lines.reduce((sum, line) => sum + Number(line), 0) * 1024) / 1e6
}

/** Gives `use` an empty folder that is gone afterwards. */
export async function inTemporaryFolder<Value>(
  use: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'siktemal-bench-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

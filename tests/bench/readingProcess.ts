import { measureReading } from './reading'

/** The reading alone in its process, so that its memory is nobody else's: `readingProcess.ts <runs>` prints JSON. */
export function main([runs = '5']: readonly string[]): number {
  globalThis.gc?.()
  const before = process.memoryUsage.rss() / 1e6
  const result = measureReading(1_000_000, Number(runs))
  process.stdout.write(`${JSON.stringify({ ...result, before })}\n`)
  return 0
}

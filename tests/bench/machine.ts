import { availableParallelism, totalmem } from 'node:os'

/** How much of a processor a busy program gets right now, 0–1: below 1, others are at work and times come out longer. */
export function processorShare(): number {
  const start = performance.now()
  const before = process.cpuUsage()
  while (performance.now() - start < 500);
  const used = process.cpuUsage(before)
  const fraction = (used.user + used.system) / 1000 / (performance.now() - start)
  return Math.min(1, fraction)
}

/** What it was measured on and how busy that was: no name of the machine. */
export function machineText(browser: string, shares: readonly number[]): string {
  const day = new Date().toISOString().slice(0, 10)
  const memory = Math.round(totalmem() / 1024 ** 3)
  const [low, high] = [Math.min(...shares), Math.max(...shares)].map((share) =>
    (share * 100).toFixed(0),
  )
  return [
    `Measured ${day} on ${String(availableParallelism())} processors, ${String(memory)} GB of memory,`,
    `Node ${process.versions.node}, ${browser}.`,
    `A busy program had ${String(low)}–${String(high)} % of a processor to itself between the parts;`,
    'below 100 %, others were at work and times come out longer than they are.',
  ].join(' ')
}

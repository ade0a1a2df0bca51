// Loaded into every Node process of a measured command: each says at its end how much memory it took.
import { appendFileSync, readFileSync } from 'node:fs'

process.on('exit', () => {
  appendFileSync(process.env.SIKTEMAL_BENCH_PEAKS, `${String(peakKilobytes())}\n`)
})

// On Linux `maxRSS` starts with what the parent process took; the kernel's own mark does not.
function peakKilobytes() {
  try {
    const mark = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    return mark === undefined ? process.resourceUsage().maxRSS : Number(mark)
  } catch {
    return process.resourceUsage().maxRSS
  }
}

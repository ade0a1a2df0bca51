import { formatDiagnostic } from '@/core/diagnostics'
import { assessTargets } from '@/core/page/assessedTarget'
import { monitorPages } from '@/core/page/monitorPages'
import { readMonitor, type ReadMonitor } from '@/core/read/monitor'
import type { OnProgress } from '@/core/read/rowState'
import type { MonitorOutline, OwnPage, OwnQuestion, OwnReading } from './protocol'

/** As many as a page shows at first. */
const firstDiagnostics = 200
const problemLines = 20

/** Reads and checks a reader's own files with the build's own reader; nothing leaves the machine. */
export async function readOwn(
  { files, language }: OwnQuestion,
  onProgress: OnProgress,
): Promise<ReadMonitor> {
  const read = files.map(async ({ path, content }) => [path, await bytesOf(content)] as const)
  return readMonitor(new Map(await Promise.all(read)), { language, onProgress })
}

async function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer())
}

/** What a page is told of a folder at first. */
export function reading({ monitor, summary, diagnostics }: ReadMonitor): OwnReading {
  const shown = diagnostics.slice(0, firstDiagnostics)
  return { monitor: monitor && outline(monitor), summary, diagnostics: shown }
}

function outline(monitor: NonNullable<ReadMonitor['monitor']>): MonitorOutline {
  return {
    ...monitor,
    indicators: monitor.indicators.map((indicator) => ({
      ...indicator,
      observations: indicator.observations.length,
    })),
  }
}

/** What a page of a reader's own monitor shows; null for a page that it does not have. */
export function ownPage(
  { monitor, diagnostics }: ReadMonitor,
  { route, clock, language, where }: OwnPage,
): unknown {
  if (monitor === null) return null
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const lines = errors.slice(0, problemLines).map(formatDiagnostic)
  const pages = monitorPages(monitor, { count: errors.length, lines })
  const page = pages.find((each) => each.route === route)
  const targets = assessTargets(monitor, clock)
  return page?.model({ monitor, targets, clock, language }, where) ?? null
}

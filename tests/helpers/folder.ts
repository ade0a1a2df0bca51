import type { Monitor } from '@/core/model'
import { readMonitor } from '@/core/read/monitor'

const encoder = new TextEncoder()

/** A data folder written in a test, as the reader gets it. */
export function folderOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]))
}

/** The monitor of a folder written in a test; fails when the folder has an error. */
export function monitorOf(texts: Readonly<Record<string, string>>): Monitor {
  const { monitor, diagnostics } = readMonitor(folderOf(texts), { language: 'en' })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (monitor === null || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2))
  return monitor
}

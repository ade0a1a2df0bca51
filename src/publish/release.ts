import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MonitorInfo } from '@/core/page/monitorInfo'
import type { ServerRelease } from '@/offline/release'

/**
 * Twelve characters that change when anything that is published together does: the files in `folder`, and
 * what the pages are drawn with.
 */
export async function releaseId(folder: string, drawnWith: readonly string[]): Promise<string> {
  const sum = createHash('sha256')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  for (const file of [...files.toSorted(), ...drawnWith]) {
    sum
      .update(file.replace(folder, ''))
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  }
  return sum.digest('hex').slice(0, 12)
}

/** The file that the server tells its release in. */
export function releaseText(release: string, { edition, today }: MonitorInfo): string {
  const value: ServerRelease = { release, edition, assessed: today }
  return `${JSON.stringify(value)}\n`
}

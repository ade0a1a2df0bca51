import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { UnreadReason } from '@/core/diagnostics'
import { maxBytes } from '@/core/read/bytes'

export interface DataFolder {
  /** Every file that the reader may know, by its path inside the folder, in the order of the paths. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Files and folders that are there but cannot be read, by path. */
  readonly unread: ReadonlyMap<string, UnreadReason>
}

/** A data folder, its links followed; what cannot be read costs itself only. Null without a folder. */
export async function readFolder(folder: string): Promise<DataFolder | null> {
  const files = new Map<string, Uint8Array>()
  const unread = new Map<string, UnreadReason>()
  const trying = async <T>(path: string, run: () => Promise<T>): Promise<T | null> =>
    run().catch((error: unknown) => {
      unread.set(path, unreadReason(error))
      return null
    })
  const top = await readdir(folder).catch(() => null)
  if (top === null) return null
  // Nothing below these is part of a monitor, so that a link can lead round only once.
  const inside = top
    .filter((name) => /^(?:indicators|plans)$/i.test(name))
    .map((name) =>
      trying(name, async () =>
        (await readdir(join(folder, name))).map((file) => `${name}/${file}`),
      ),
    )
  const paths = [...top, ...(await Promise.all(inside)).flatMap((names) => names ?? [])]
  for (const path of paths.filter((each) => /\.(?:ya?ml|csv)$/i.test(each)).sort()) {
    const bytes = await trying(path, () => readBounded(join(folder, path)))
    if (bytes !== null) files.set(path, bytes)
  }
  return { files, unread }
}

/** A file over the limit is only touched: its length alone makes the reader report it. Null for what is no file. */
async function readBounded(path: string): Promise<Uint8Array | null> {
  const file = await stat(path)
  if (!file.isFile()) return null
  return file.size > maxBytes ? new Uint8Array(maxBytes + 1) : readFile(path)
}

/** Why the system would not read something, in the reader's words where it has one. */
export function unreadReason(error: unknown): UnreadReason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'EACCES' || code === 'EPERM') return 'denied'
  // The name was listed: a file that is not there is what a link leads to.
  return code === 'ENOENT' || code === 'ELOOP' ? 'broken_link' : code
}

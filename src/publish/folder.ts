import { readFile, readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { maxBytes } from '@/core/read/bytes'

/** Every file of a data folder that the reader knows, by its path inside the folder; null without a folder. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array> | null> {
  try {
    const names = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = names
      .filter((entry) => entry.isFile() && /\.(ya?ml|csv)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    const files = new Map<string, Uint8Array>()
    for (const path of paths) {
      files.set(relative(folder, path).split(sep).join('/'), await readBounded(path))
    }
    return files
  } catch {
    return null
  }
}

/** A file over the limit is only touched: its length alone makes the reader report it. */
async function readBounded(path: string): Promise<Uint8Array> {
  const { size } = await stat(path)
  return size > maxBytes ? new Uint8Array(maxBytes + 1) : readFile(path)
}

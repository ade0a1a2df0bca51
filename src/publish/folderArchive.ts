import { zipSync, type Zippable } from 'fflate'
import { isRead } from '@/core/read/folder'
import type { Monitor } from '@/core/model'
import { timeOf } from './archive'

/**
 * The data folder as its editors wrote it, byte for byte: what is to be compared with, and added to. Only
 * files that are part of a monitor; what else lies in the folder is not the public's.
 */
export function folderArchive(folder: {
  readonly monitor: Monitor
  readonly files: ReadonlyMap<string, Uint8Array>
}): Uint8Array {
  const paths = [...folder.files].filter(([path]) => isRead(path))
  const files: Zippable = Object.fromEntries(paths.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return zipSync(files, { mtime: timeOf(folder.monitor), level: 9 })
}

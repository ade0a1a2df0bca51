import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { draftKey } from '@/core/brief/draft'
import type { OwnFile } from '@/worker/protocol'

/** A reader's own folder as it lies in the browser. */
export interface KeptFolder {
  readonly id: number
  readonly name: string
  /** When it was kept last, in milliseconds. */
  readonly kept: number
  readonly files: readonly OwnFile[]
}

interface Kept extends DBSchema {
  folders: { key: number; value: Omit<KeptFolder, 'id'> & { id?: number } }
}

let opened: Promise<IDBPDatabase<Kept>> | null = null

function database(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>('siktemal-own', 1, {
    upgrade: (db) => {
      db.createObjectStore('folders', { keyPath: 'id', autoIncrement: true })
    },
  })
  return opened
}

/** Every folder kept, the newest first. */
export async function keptFolders(): Promise<readonly KeptFolder[]> {
  const all = await (await database()).getAll('folders')
  // The database gives each an id when it is put there.
  return (all as KeptFolder[]).toSorted((a, b) => b.kept - a.kept)
}

/** Keeps a folder, in the place of the one with its id; gives the id. */
export async function keepFolder(
  folder: Omit<KeptFolder, 'id'>,
  id: number | null,
): Promise<number> {
  return (await database()).put('folders', id === null ? { ...folder } : { ...folder, id })
}

/** Forgets a folder, and what was written about it. */
export async function forgetFolder(id: number): Promise<void> {
  await (await database()).delete('folders', id)
  try {
    localStorage.removeItem(draftKey(import.meta.env.BASE_URL, id))
  } catch {
    // A browser that keeps no texts has none to forget.
  }
}

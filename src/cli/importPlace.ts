import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { maxBytes } from '@/core/read/bytes'

/** What stands at a place, or why it cannot be had. */
export type ReadPlace =
  | { readonly status: 'bytes'; readonly bytes: Uint8Array }
  | { readonly status: 'unread'; readonly place: string; readonly reason: string }

/** True for an address on the web. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place)
}

/** A file, or what an address answers with. */
export async function readPlace(place: string): Promise<ReadPlace> {
  try {
    const bytes = isAddress(place) ? await fetched(place) : await readFile(place)
    return { status: 'bytes', bytes }
  } catch (error) {
    return {
      status: 'unread',
      place,
      reason: error instanceof Error ? error.message : String(error),
    }
  }
}

async function fetched(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${String(response.status)} ${response.statusText}`)
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw new Error('> 256 MB')
  return new Uint8Array(await response.arrayBuffer())
}

/** A place named from another one: beside a file, or relative to an address. */
export function placeBeside(place: string, path: string): string {
  if (isAddress(path)) return path
  return isAddress(place) ? new URL(path, place).href : join(dirname(place), path)
}

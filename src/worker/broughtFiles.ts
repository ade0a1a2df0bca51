import { unzipSync } from 'fflate'
import { maxBytes } from '@/core/read/bytes'
import type { OwnFile } from './protocol'

/** The bytes of files as they were chosen, what is in a zip in the place of the zip. */
export async function broughtFiles(
  files: readonly OwnFile[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const brought = new Map<string, Uint8Array>()
  for (const { path, content } of files) {
    const bytes = new Uint8Array(await content.arrayBuffer())
    for (const [name, inside] of isZip(bytes) ? unzipped(path, bytes) : [[path, bytes] as const]) {
      brought.set(name, inside)
    }
  }
  return brought
}

function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte)
}

/** A zip that cannot be opened stays a file, which nobody can read. */
function unzipped(path: string, bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  try {
    // A small zip may hold more than any memory: what is too large is not unpacked.
    let room = 2 * maxBytes
    const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
      room -= originalSize
      return room >= 0 && !name.endsWith('/')
    }
    return Object.entries(unzipSync(bytes, { filter }))
  } catch {
    return [[path, bytes]]
  }
}

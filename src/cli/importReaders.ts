import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { chooseResource, readDataPackage } from '@/core/import/dataPackage'
import type { ReadRaw } from '@/core/import/model'
import { readOpenSdg } from '@/core/import/openSdg'
import { readPxWeb } from '@/core/import/pxWeb'
import { isAddress, placeBeside, readPlace, type ReadPlace } from './importPlace'

export interface ReadRequest {
  /** Files or addresses. */
  readonly places: readonly string[]
  /** Which table of a package; null: the first. */
  readonly resource: string | null
}

type Unread = Extract<ReadPlace, { readonly status: 'unread' }>
type ImportReader = (request: ReadRequest) => Promise<ReadRaw | Unread>

/** How each publisher's files are found and read. */
export const importReaders: Readonly<Record<string, ImportReader>> = {
  pxweb: async ({ places: [place = ''] }) => {
    const read = await readPlace(place)
    return read.status === 'unread' ? read : readPxWeb(read.bytes, isAddress(place) ? place : null)
  },
  opensdg: async ({ places }) => {
    const all = await withTwins(places)
    const read = await readAll(all)
    if ('status' in read) return read
    const csv = all.find((place) => isCsv(place))
    const meta = all.filter((place) => !isCsv(place)).flatMap((place) => read.get(place) ?? [])
    return readOpenSdg({ csv: csv === undefined ? null : (read.get(csv) ?? null), meta })
  },
  datapackage: async ({ places: [place = ''], resource }) => {
    const read = await readPlace(place)
    if (read.status === 'unread') return read
    const chosen = chooseResource(new TextDecoder().decode(read.bytes), resource)
    if (chosen.status === 'failed') return chosen
    const { paths, schemaPath } = chosen
    const named = [...paths, ...(schemaPath === null ? [] : [schemaPath])]
    const files = new Map<string, Uint8Array>()
    for (const path of named) {
      const part = await readPlace(placeBeside(place, path))
      if (part.status === 'unread') return part
      files.set(path, part.bytes)
    }
    return readDataPackage(chosen, files)
  },
}

async function readAll(
  places: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array> | Unread> {
  const files = new Map<string, Uint8Array>()
  for (const place of places) {
    const read = await readPlace(place)
    if (read.status === 'unread') return read
    files.set(place, read.bytes)
  }
  return files
}

function isCsv(place: string): boolean {
  return /\.csv(?:$|[?#])/i.test(place)
}

/** One file of an Open SDG pair on this machine leads to the others, as they lie in its repositories. */
async function withTwins(places: readonly string[]): Promise<readonly string[]> {
  const [place = ''] = places
  if (places.length > 1 || isAddress(place)) return places
  const code = basename(place)
    .replace(/^indicator_/, '')
    .replace(/\.\w+$/, '')
  const names = ['yml', 'yaml', 'md', 'csv'].flatMap((end) => [
    `${code}.${end}`,
    `indicator_${code}.${end}`,
  ])
  const found = new Set([join(place)])
  for (const folder of ['.', '../meta', '../indicator-config', '../data']) {
    const path = join(dirname(place), folder)
    const there = await readdir(path).catch(() => [])
    for (const name of there) if (names.includes(name)) found.add(join(path, name))
  }
  return [...found]
}

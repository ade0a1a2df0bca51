import { chooseResource, readDataPackage } from '../import/dataPackage'
import type { ReadRaw } from '../import/model'
import { readOpenSdg } from '../import/openSdg'
import { readPxWeb } from '../import/pxWeb'
import { tell } from '../import/settle'
import type { Files } from './arrange'
import { fileName } from './folderName'

export const importFormats = ['pxweb', 'opensdg', 'datapackage'] as const
export type ImportFormat = (typeof importFormats)[number]

const isCsv = (path: string): boolean => /\.(?:csv|tsv|txt)$/i.test(path)
const isYaml = (path: string): boolean => /\.(?:ya?ml|md)$/i.test(path)
const isJson = (path: string): boolean => /\.json$/i.test(path)

/** What a publisher's files look like: a descriptor, a CSV with YAML beside it, else PxWeb. */
export function importFormat(paths: readonly string[]): ImportFormat {
  if (paths.some((path) => /(?:^|\/)datapackage\.json$/i.test(path))) return 'datapackage'
  return paths.some(isCsv) && paths.some(isYaml) ? 'opensdg' : 'pxweb'
}

type File = readonly [path: string, bytes: Uint8Array]

/** What was read, and of which files. */
interface ReadOf {
  readonly read: ReadRaw
  readonly used: readonly (File | undefined)[]
}

/**
 * Reads a publisher's files, whatever they lie in; of a package the table of that name, else its first.
 * Files that are no part of the table are told.
 */
export function readImport(
  files: Files,
  format: ImportFormat,
  resource: string | null = null,
): ReadRaw {
  const { read, used } = readAs(files, format, resource)
  if (read.status === 'failed') return read
  const notes = [...read.raw.notes]
  const taken = new Set(used.map((file) => file?.[0]))
  tell(
    notes,
    'files-left-out',
    [...files.keys()].filter((path) => !taken.has(path)),
  )
  return { ...read, raw: { ...read.raw, notes } }
}

function readAs(files: Files, format: ImportFormat, resource: string | null): ReadOf {
  switch (format) {
    case 'pxweb': {
      const file = firstOf(files, (path) => isJson(path) || isCsv(path))
      return { read: readPxWeb(bytesOf(file), null), used: [file] }
    }
    case 'opensdg': {
      const csv = firstOf(files, isCsv)
      const yaml = [...files].filter(([path]) => isYaml(path))
      const meta = yaml.map(([, bytes]) => bytes)
      return { read: readOpenSdg({ csv: csv?.[1] ?? null, meta }), used: [csv, ...yaml] }
    }
    case 'datapackage':
      return readPackage(files, resource)
  }
}

function firstOf(files: Files, isWanted: (path: string) => boolean): File | undefined {
  return [...files].find(([path]) => isWanted(path))
}

/** A file that is not there is as good as an empty one. */
function bytesOf(file: File | undefined): Uint8Array {
  return file?.[1] ?? new Uint8Array()
}

function readPackage(files: Files, resource: string | null): ReadOf {
  const descriptor = endingIn(files, 'datapackage.json') ?? firstOf(files, isJson)
  const chosen = chooseResource(new TextDecoder().decode(bytesOf(descriptor)), resource)
  if (chosen.status === 'failed') return { read: chosen, used: [] }
  const named = [...chosen.paths, ...(chosen.schemaPath === null ? [] : [chosen.schemaPath])]
  const found = named.flatMap((path) => {
    // Chosen one by one the files have lost their folders.
    const file = endingIn(files, path) ?? endingIn(files, fileName(path))
    return file ? [{ path, file }] : []
  })
  const inside = new Map(found.map(({ path, file }) => [path, bytesOf(file)] as const))
  const used = [descriptor, ...found.map(({ file }) => file)]
  return { read: readDataPackage(chosen, inside), used }
}

function endingIn(files: Files, path: string): File | undefined {
  return firstOf(files, (each) => each === path || each.endsWith(`/${path}`))
}

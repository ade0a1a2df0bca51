import { chooseResource, readDataPackage } from '../import/dataPackage'
import type { ReadRaw } from '../import/model'
import { readOpenSdg } from '../import/openSdg'
import { readPxWeb } from '../import/pxWeb'
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

/** Reads a publisher's files, whatever they lie in. */
export function readImport(files: Files, format: ImportFormat): ReadRaw {
  switch (format) {
    case 'pxweb':
      return readPxWeb(
        firstOf(files, (path) => isJson(path) || isCsv(path)),
        null,
      )
    case 'opensdg':
      return readOpenSdg({
        csv: [...files].find(([path]) => isCsv(path))?.[1] ?? null,
        meta: [...files].filter(([path]) => isYaml(path)).map(([, bytes]) => bytes),
      })
    case 'datapackage':
      return readPackage(files)
  }
}

/** A file that is not there is as good as an empty one. */
function firstOf(files: Files, isWanted: (path: string) => boolean): Uint8Array {
  return [...files].find(([path]) => isWanted(path))?.[1] ?? new Uint8Array()
}

function readPackage(files: Files): ReadRaw {
  const descriptor = endingIn(files, 'datapackage.json') ?? firstOf(files, isJson)
  const chosen = chooseResource(new TextDecoder().decode(descriptor), null)
  if (chosen.status === 'failed') return chosen
  const named = [...chosen.paths, ...(chosen.schemaPath === null ? [] : [chosen.schemaPath])]
  const found = named.flatMap((path) => {
    // Chosen one by one the files have lost their folders.
    const name = fileName(path)
    const bytes = endingIn(files, path) ?? endingIn(files, name)
    return bytes ? [[path, bytes] as const] : []
  })
  return readDataPackage(chosen, new Map(found))
}

function endingIn(files: Files, path: string): Uint8Array | undefined {
  return [...files].find(([each]) => each === path || each.endsWith(`/${path}`))?.[1]
}

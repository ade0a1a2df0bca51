import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** The bytes of one fixture. */
export function fixture(path: string): Uint8Array {
  return readFileSync(`${root}${path}`)
}

/** The names of the fixtures in a folder. */
export function fixtureNames(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`)
}

/** A fixture that is a whole data folder, as the reader gets it. */
export function fixtureFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
      .map((path) => [path.slice(path.indexOf(folder) + folder.length + 1), readFileSync(path)]),
  )
}

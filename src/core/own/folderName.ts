/** What some chosen files are called together: the folder they share, the zip, or the first file's name. */
export function folderName(paths: readonly string[]): string {
  const [first = '', ...others] = paths.toSorted()
  const folder = /^([^/]+)\//.exec(first)?.[1]
  if (folder !== undefined && others.every((path) => path.startsWith(`${folder}/`))) return folder
  const name = fileName(first)
  return others.length === 0 ? name : `${name} + ${String(others.length)}`
}

/** A file's name without the folders that it lies in. */
export function fileName(path: string): string {
  return path.split('/').slice(-1).join('')
}

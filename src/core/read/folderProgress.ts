import type { OnProgress } from './rowState'

/**
 * Makes the progress of one file that of its folder: each file of figures counts by its bytes, in the
 * order of the ids, which is the order they are read in.
 */
export function folderProgress(
  files: ReadonlyMap<string, Uint8Array>,
  onProgress: OnProgress,
): (path: string, fraction: number) => void {
  const figures = [...files]
    .filter(([path]) => /^indicators\/.*\.csv$/.test(path))
    .map(([path, { byteLength }]) => ({ id: idOf(path), size: byteLength }))
  const sum = (sizes: readonly { readonly size: number }[]): number =>
    sizes.reduce((total, { size }) => total + size, 0)
  const all = sum(figures)
  return (path, fraction) => {
    const id = idOf(path)
    const before = figures.filter((file) => file.id < id)
    const now = figures.filter((file) => file.id === id)
    onProgress((sum(before) + sum(now) * fraction) / all)
  }
}

/** The extension would sort `a.csv` behind `a-b.csv`. */
function idOf(path: string): string {
  return path.replace(/\.csv$/, '')
}

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface PictureCache {
  /** The picture of this drawing, made earlier or now. */
  readonly picture: (svg: string, draw: () => Promise<Uint8Array>) => Promise<Uint8Array>
  /** Forgets the oldest pictures where there are too many. */
  readonly tidy: () => Promise<void>
}

/** A few builds of a large monitor: some 60 MB. */
const most = 3000

/** Pictures by the hash of their drawing: a build draws only what has changed since an earlier one. */
export function pictureCache(folder: string): PictureCache {
  return {
    async picture(svg, draw) {
      const file = join(folder, `${createHash('sha256').update(svg).digest('hex')}.png`)
      const known = await readFile(file).catch(() => null)
      if (known) return known
      const made = await draw()
      await mkdir(folder, { recursive: true })
      await writeFile(file, made)
      return made
    },
    async tidy() {
      const names = await readdir(folder).catch(() => [])
      if (names.length <= most) return
      const files = names.map(async (name) => {
        const path = join(folder, name)
        return { path, age: -(await stat(path)).mtimeMs }
      })
      const byAge = (await Promise.all(files)).toSorted((a, b) => a.age - b.age)
      for (const { path } of byAge.slice(most)) await rm(path, { force: true })
    },
  }
}

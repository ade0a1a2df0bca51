import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readFolder } from './folder'
import { fontCharacters, fontParts, fontSubset } from './fontSubset'

const { resolve: fileOf } = createRequire(import.meta.url)
const fontSource = '@fontsource-variable'

/** A font's file with all its weights, and the one to keep. */
export interface SourceFont {
  readonly file: string
  readonly weight: number
}

/** The fonts of `src/styles/fonts.css`, by the names it gives them. */
export const fonts: Readonly<Record<string, SourceFont>> = {
  'schibsted-grotesk': {
    file: fileOf(`${fontSource}/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2`),
    weight: 600,
  },
  'source-sans-3-400': {
    file: fileOf(`${fontSource}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`),
    weight: 400,
  },
  'source-sans-3-600': {
    file: fileOf(`${fontSource}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`),
    weight: 600,
  },
}
/** The files of `src/styles/fonts.css`: both parts of each font. */
const cuts = Object.entries(fonts).flatMap(([font, source]) => [
  { ...source, name: `${font}.woff2`, part: 'common' as const },
  { ...source, name: `${font}-rare.woff2`, part: 'rare' as const },
])

/** Builds the site's fonts with the characters that it uses; the dev server has them whole. */
export function fontPlugin(folder: string): Plugin {
  let work: string | null = null
  return {
    name: 'siktemal-fonts',
    async config({ build }, { command, isPreview }) {
      const isSite = command === 'build' && isPreview !== true && !build?.ssr
      if (isSite) work = await mkdtemp(join(tmpdir(), 'siktemal-fonts-'))
      const files = work === null ? wholeFonts() : await subsets(resolve(folder), work)
      const alias = Object.entries(files).map(([name, replacement]) => ({
        find: `@fonts/${name}`,
        replacement,
      }))
      return { resolve: { alias } }
    },
    async closeBundle() {
      if (work !== null) await rm(work, { recursive: true, force: true })
    },
  }
}

function wholeFonts(): Readonly<Record<string, string>> {
  return Object.fromEntries(cuts.map(({ name, file }) => [name, file]))
}

/** Both parts of each font, written into a folder. */
async function subsets(folder: string, into: string): Promise<Readonly<Record<string, string>>> {
  const decoder = new TextDecoder()
  const texts = [...((await readFolder(folder))?.files.values() ?? [])]
  const characters = fontParts(fontCharacters(texts.map((bytes) => decoder.decode(bytes))))
  const entries = cuts.map(async ({ name, file: source, weight, part }) => {
    const file = join(into, name)
    await writeFile(file, await fontSubset(await readFile(source), characters[part], weight))
    return [name, file] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

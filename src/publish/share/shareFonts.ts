import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const { resolve } = createRequire(import.meta.url)

/** The site's own fonts in the weights that the pictures use. */
const faces = [
  { file: 'schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2', weight: 600 },
  { file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2', weight: 400 },
  { file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2', weight: 600 },
  // Letters of Sámi and other languages.
  { file: 'schibsted-grotesk/files/schibsted-grotesk-latin-ext-wght-normal.woff2', weight: 600 },
  { file: 'source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2', weight: 400 },
] as const

/** Latin letters, figures and the signs of texts. */
const characters = Array.from({ length: 0x24f - 0x20 }, (_, index) =>
  String.fromCharCode(0x20 + index),
)
  .concat([...'–—‑‘’‚“”„«»‹›…•−×·§±÷†€™↑↓\u2009\u202F'])
  .join('')

/** The fonts as files that the drawer can read, which knows neither WOFF2 nor variable weights. */
export async function shareFonts(): Promise<readonly Uint8Array[]> {
  const made = faces.map(async ({ file, weight }) =>
    subsetFont(await readFile(resolve(`@fontsource-variable/${file}`)), characters, {
      targetFormat: 'truetype',
      variationAxes: { wght: weight },
    }),
  )
  return Promise.all(made)
}

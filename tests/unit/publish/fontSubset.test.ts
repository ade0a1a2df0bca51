import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { beforeAll, describe, expect, it } from 'vitest'
import { fonts } from '@/publish/fontPlugin'
import { fontCharacters, fontParts, fontSubset } from '@/publish/fontSubset'
import { charactersInFont } from '../../helpers/fontCharacters'

const data = textsBelow('data', /\.(?:ya?ml|csv)$/)
// The reader's table of Windows-1252 is no text that anybody sees.
const interfaceTexts = textsBelow('src', /(?<!bytes\.ts)(?<=\.(?:json|ts|vue))$/)
const sources = Object.values(fonts).map(({ file, weight }) => ({
  font: readFileSync(file),
  weight,
}))

describe('fontCharacters', () => {
  it('keeps letters of the three languages, dashes, quotes, signs and the no-break space', () => {
    const characters = fontCharacters([])
    for (const sign of 'æøåÆØÅéò«»“”’–—−…×·°²§½%↑↓\u00A0') expect(characters).toContain(sign)
  })

  it('adds what the texts hold, each once, and no control characters', () => {
    const characters = fontCharacters(['ŋŋ\n\tç'])
    expect([...characters].filter((sign) => sign === 'ŋ')).toHaveLength(1)
    expect(characters).not.toMatch(/\p{Cc}/u)
  })
})

describe('fontSubset', () => {
  let kept: readonly ReadonlySet<number>[] = []
  let whole: readonly ReadonlySet<number>[] = []
  let sizes: readonly number[] = []

  beforeAll(async () => {
    whole = await Promise.all(sources.map(({ font }) => inTrueType(font)))
    const parts = fontParts(fontCharacters(data))
    const cut = (characters: string) =>
      Promise.all(sources.map(({ font, weight }) => fontSubset(font, characters, weight)))
    const [common, rare] = await Promise.all([cut(parts.common), cut(parts.rare)])
    sizes = common.map(({ byteLength }) => byteLength)
    const [first, second] = await Promise.all(
      [common, rare].map((files) => Promise.all(files.map((font) => inTrueType(font)))),
    )
    kept = sources.map(
      (_, index) => new Set([...(first?.[index] ?? []), ...(second?.[index] ?? [])]),
    )
  })

  it('has every character of interface, sentences and data that the whole font has', () => {
    const used = new Set([...interfaceTexts, ...data].join(''))
    const missing = [...used].filter((sign) =>
      whole.some((font, index) => font.has(codeOf(sign)) && !kept[index]?.has(codeOf(sign))),
    )
    expect(missing).toEqual([])
  })

  it('names no usual character that a font lacks', () => {
    const lacking = [...fontCharacters([])].filter((sign) =>
      whole.some((font) => !font.has(codeOf(sign))),
    )
    expect(lacking).toEqual([])
  })

  it('makes what every page is set in at most 29 kB', () => {
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(29_000)
  })
})

async function inTrueType(font: Uint8Array): Promise<ReadonlySet<number>> {
  const options = { targetFormat: 'truetype', keepAllGlyphs: true } as const
  return charactersInFont(await subsetFont(font, undefined, options))
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0
}

function textsBelow(folder: string, names: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => names.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}

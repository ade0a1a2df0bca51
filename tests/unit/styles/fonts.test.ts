import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commonCharacters, fontCharacters } from '@/publish/fontSubset'

const css = readFileSync('src/styles/fonts.css', 'utf8')
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => ({
  family: /font-family: '([^']+)'/.exec(body)?.[1],
  weight: /font-weight: ([^;]+);/.exec(body)?.[1],
  letters: /unicode-range:\s*([^;]+);/.exec(body)?.[1],
}))

const letters = [...new Set(faces.map((face) => face.letters))]
/** The characters of `U+0020-0022, U+00A0`. */
function charactersOf(range: string | undefined): readonly string[] {
  return (range ?? '').split(',').flatMap((part) => {
    const [from = 0, to = from] = part
      .trim()
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
  })
}

// A browser takes the face that is nearest in weight and asks no other for the letters that it lacks.
test('the files of a family, which share the letters among them, come in the same weights', () => {
  const weights = (family: string, range: string | undefined) =>
    faces
      .filter((face) => face.family === family && face.letters === range)
      .map((face) => face.weight)
  const ranges = letters.filter((range) => range !== undefined)
  expect(ranges).toHaveLength(3)
  for (const range of ranges) {
    expect(weights('Schibsted Grotesk', range)).toEqual(['600'])
    expect(weights('Source Sans 3', range)).toEqual(['400', '500 600'])
  }
})

test('the ranges of common and rarer characters are those that the files are cut to', () => {
  const [common, rare] = letters
  expect(charactersOf(common).toSorted()).toEqual([...commonCharacters].toSorted())
  expect(charactersOf(rare).filter((sign) => commonCharacters.includes(sign))).toEqual([])
  const usual = fontCharacters([])
  expect(
    [...usual].filter((sign) => ![...charactersOf(common), ...charactersOf(rare)].includes(sign)),
  ).toEqual([])
})

// It comes in that weight alone: another would be drawn as this one.
test('no style sets the heading face in another weight than 600', () => {
  const shorthands = readdirSync('src/styles')
    .map((file) => readFileSync(`src/styles/${file}`, 'utf8'))
    .flatMap((text) => text.match(/font: [^;]*--sm-font-head[^;]*;/g) ?? [])
  expect(shorthands.length).toBeGreaterThan(10)
  expect(shorthands.filter((shorthand) => !shorthand.startsWith('font: 600 '))).toEqual([])
})

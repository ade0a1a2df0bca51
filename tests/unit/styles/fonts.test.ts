import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('src/styles/fonts.css', 'utf8')
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => ({
  family: /font-family: '([^']+)'/.exec(body)?.[1],
  weight: /font-weight: ([^;]+);/.exec(body)?.[1],
  letters: /unicode-range: ([^;]+);/.exec(body)?.[1],
}))

// A browser takes the face that is nearest in weight and asks no other for the letters that it lacks.
test('the files of a family, which share the letters among them, come in the same weights', () => {
  const weights = (family: string, letters: string | undefined) =>
    faces
      .filter((face) => face.family === family && face.letters === letters)
      .map(({ weight }) => weight)
  const rare = faces.find(({ letters }) => letters !== undefined)?.letters
  expect(weights('Schibsted Grotesk', undefined)).toEqual(['600'])
  expect(weights('Source Sans 3', undefined)).toEqual(['400', '500 600'])
  for (const family of ['Schibsted Grotesk', 'Source Sans 3'])
    expect(weights(family, rare), family).toEqual(weights(family, undefined))
})

// It comes in that weight alone: another would be drawn as this one.
test('no style sets the heading face in another weight than 600', () => {
  const shorthands = readdirSync('src/styles')
    .map((file) => readFileSync(`src/styles/${file}`, 'utf8'))
    .flatMap((text) => text.match(/font: [^;]*--sm-font-head[^;]*;/g) ?? [])
  expect(shorthands.length).toBeGreaterThan(10)
  expect(shorthands.filter((shorthand) => !shorthand.startsWith('font: 600 '))).toEqual([])
})

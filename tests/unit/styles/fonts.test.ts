import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('src/styles/fonts.css', 'utf8')
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => ({
  family: /font-family: '([^']+)'/.exec(body)?.[1],
  weight: /font-weight: ([^;]+);/.exec(body)?.[1],
}))

// A browser takes the face that is nearest in weight and asks no other for the letters that it lacks.
test('the faces of a family, which share the letters among them, have the same weights', () => {
  const families = new Set(faces.map(({ family }) => family))
  expect(families.size).toBe(4)
  for (const family of families) {
    const weights = faces.filter((face) => face.family === family).map(({ weight }) => weight)
    expect(new Set(weights).size, family).toBe(1)
  }
})

// It comes in that weight alone: another would be drawn as this one.
test('no style sets the heading face in another weight than 600', () => {
  const shorthands = readdirSync('src/styles')
    .map((file) => readFileSync(`src/styles/${file}`, 'utf8'))
    .flatMap((text) => text.match(/font: [^;]*--sm-font-head[^;]*;/g) ?? [])
  expect(shorthands.length).toBeGreaterThan(10)
  expect(shorthands.filter((shorthand) => !shorthand.startsWith('font: 600 '))).toEqual([])
})

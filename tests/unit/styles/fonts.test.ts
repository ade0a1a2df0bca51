import { readFileSync } from 'node:fs'
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

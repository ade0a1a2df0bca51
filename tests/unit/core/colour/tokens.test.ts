import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colourOf, contrastOn } from '@/core/colour/scheme'
import { colourName, colourTokens, leastContrast } from '@/core/colour/tokens'

const css = readFileSync('src/styles/tokens.css', 'utf8')

test.each(Object.entries(colourTokens))(
  '%s is a design token that keeps its contrast',
  (_, known) => {
    const written = new RegExp(`${known.token}: (light-dark\\([^)]*\\));`).exec(css)?.[1] ?? ''
    const colour = colourOf(written)
    expect(colour).not.toBeNull()
    expect(contrastOn('light', colour?.light ?? [0, 0, 0])).toBeGreaterThanOrEqual(known.least)
    expect(contrastOn('dark', colour?.dark ?? [0, 0, 0])).toBeGreaterThanOrEqual(known.least)
  },
)

test.each([
  ['accent', 'accent'],
  ['data', 'data'],
  ['sm-data', 'data'],
  ['--sm-data', 'data'],
  ['--ds-color-accent-base-default', 'accent-base-default'],
  ['constructor', null],
  ['neutral-background-default', null],
])('colourName(%j) is %j', (written, name) => {
  expect(colourName(written)).toBe(name)
})

test('an accent is text', () => {
  expect(leastContrast('accent')).toBe(4.5)
  expect(leastContrast('axis')).toBe(3)
})

import { fc, test as property } from '@fast-check/vitest'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hexOf, rgbOf } from '@/core/colour/rgb'
import { colourIn, colourOf, contrastOn, papers, readable } from '@/core/colour/scheme'

test.each([
  ['#005279', { light: [0, 82, 121], dark: null }],
  [' light-dark( #fff , #000000 ) ', { light: [255, 255, 255], dark: [0, 0, 0] }],
  ['light-dark(#fff)', null],
  ['light-dark(#fff, #0)', null],
  ['red', null],
  ['#fff;} body{background:url(https://evil.example/)', null],
  ['var(--sm-data)', null],
  ['', null],
])('colourOf(%j) is %j', (text, result) => {
  expect(colourOf(text)).toEqual(result)
})

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255))

property.prop([fc.constantFrom('light', 'dark'), colour])(
  'whatever is given, what is used can be read on every background, also as it is written',
  (scheme, given) => {
    const used = readable(scheme, given, 4.5)
    expect(contrastOn(scheme, rgbOf(hexOf(used)) ?? [0, 0, 0])).toBeGreaterThanOrEqual(4.5)
  },
)

test('a colour that can be read stays as it is', () => {
  expect(readable('light', [0, 82, 121], 4.5)).toEqual([0, 82, 121])
})

test('a contrast that no colour has ends with ink', () => {
  expect(readable('light', [0, 82, 121], 22)).toEqual([0, 0, 0])
  expect(readable('dark', [0, 82, 121], 22)).toEqual([255, 255, 255])
})

test('a colour for light surroundings serves dark ones too, unless another is given', () => {
  expect(colourIn('dark', { light: [0, 0, 0], dark: [200, 220, 240] }, 4.5)).toEqual([
    200, 220, 240,
  ])
  expect(colourIn('light', { light: [0, 0, 0], dark: [200, 220, 240] }, 4.5)).toEqual([0, 0, 0])
  expect(
    contrastOn('dark', colourIn('dark', { light: [0, 82, 121], dark: null }, 4.5)),
  ).toBeGreaterThan(4.49)
})

test('the backgrounds are those of the stylesheet', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8')
  for (const [at, name] of ['default', 'tinted'].entries()) {
    const [light, dark] = [papers.light[at], papers.dark[at]].map((paper) => paper && hexOf(paper))
    expect(css).toContain(
      `--ds-color-neutral-background-${name}: light-dark(${light ?? ''}, ${dark ?? ''})`,
    )
  }
})

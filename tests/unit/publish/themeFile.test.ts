import { expect, test } from 'vitest'
import { themeFile } from '@/publish/themeFile'

test('a monitor without colours has no stylesheet of its own', () => {
  expect(themeFile({ colours: {} })).toBeNull()
})

test('colours become design tokens, a pair for light and dark', () => {
  const file = themeFile({ colours: { data: 'light-dark(#0b6b3a, #7fe0ad)' } })
  expect(file?.css).toBe(
    ':root,\n[data-color-scheme] {\n  --sm-data: light-dark(#0b6b3a, #7fe0ad);\n}\n',
  )
})

test('the name of the file follows its contents', () => {
  const [one, same, other] = ['#0b6b3a', '#0b6b3a', '#0b6b3b'].map((accent) =>
    themeFile({ colours: { accent } }),
  )
  expect(one?.path).toMatch(/^assets\/theme-[0-9a-f]{8}\.css$/)
  expect(one?.path).toBe(same?.path)
  expect(one?.path).not.toBe(other?.path)
})

test('nothing but colours reaches the stylesheet', () => {
  const file = themeFile({ colours: { accent: '#0b6b3a', data: 'red;} body{display:none}' } })
  expect(file?.css).toMatch(
    /^:root,\n\[data-color-scheme\] \{\n( {2}--[a-z0-9-]+: light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\);\n)+\}\n$/,
  )
})

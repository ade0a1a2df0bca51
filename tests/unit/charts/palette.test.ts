import { describe, expect, it } from 'vitest'
import { cssColour } from '@/charts/palette'

describe('cssColour', () => {
  it('names the token that holds the colour', () => {
    expect(cssColour('data')).toBe('var(--sm-data)')
    expect(cssColour('far_behind')).toBe('var(--sm-status-far-behind)')
  })
})

import { expect, test } from 'vitest'
import { markElement } from '@/charts/markElement'
import { tokens, type Palette } from '@/charts/palette'

// A colour for each tone: its own name.
const palette = Object.fromEntries(Object.keys(tokens).map((tone) => [tone, tone])) as Palette

const corners = [
  { x: 0, y: 0 },
  { x: 4, y: 0 },
  { x: 0, y: 4 },
]
const shape = {
  type: 'shape',
  points: corners,
  fill: 'data',
  stroke: 'axis',
  width: 1,
} as const

test.each([
  [undefined, 1],
  [0.4, 0.4],
])(
  'a fill of opacity %s has %s in the live chart as well, and its edge is whole',
  (given, drawn) => {
    const mark = given === undefined ? shape : { ...shape, opacity: given }
    const element = markElement(mark, palette)
    expect(element).toMatchObject({ type: 'polygon', style: { fillOpacity: drawn, lineWidth: 1 } })
    expect(element).not.toHaveProperty('style.opacity')
  },
)

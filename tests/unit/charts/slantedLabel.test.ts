import { describe, expect, it } from 'vitest'
import { slantedLabel } from '@/charts/slantedLabel'

const around = { bounds: { left: 0, top: 0, right: 600, bottom: 400 }, boxes: [], lines: [] }
const text = { text: 'planbane', size: 14 }
const rising = [
  { x: 100, y: 300 },
  { x: 500, y: 200 },
] as const

describe('slantedLabel', () => {
  it('runs along the longest piece, above it', () => {
    const label = slantedLabel(
      text,
      [
        [
          { x: 0, y: 300 },
          { x: 100, y: 300 },
        ],
        rising,
      ],
      around,
    )
    expect(label?.angle).toBeCloseTo(-14.04, 1)
    expect(label?.at.x).toBeCloseTo(345.5, 0)
    expect(label?.at.y).toBeLessThan(238)
  })
  it('slides along where something stands in the way, then goes below', () => {
    const one = { left: 300, top: 200, right: 400, bottom: 232 }
    const along = slantedLabel(text, [rising], { ...around, boxes: [one] })
    expect(along?.at.x).not.toBeCloseTo(345.5, 0)
    const above = { left: 0, top: 0, right: 600, bottom: 198 }
    const level = [
      { x: 100, y: 205 },
      { x: 500, y: 205 },
    ] as const
    expect(slantedLabel(text, [level], { ...around, boxes: [above] })?.at.y).toBeGreaterThan(205)
  })
  it('crosses another line only where nothing else is free', () => {
    const steep = [
      { x: 345, y: 0 },
      { x: 345, y: 400 },
    ] as const
    expect(slantedLabel(text, [rising], { ...around, lines: [steep] })?.at.x).toBeLessThan(320)
    const everywhere = Array.from(
      { length: 60 },
      (_, index) =>
        [
          { x: index * 10, y: 0 },
          { x: index * 10, y: 400 },
        ] as const,
    )
    expect(slantedLabel(text, [rising], { ...around, lines: everywhere })?.at.x).toBeCloseTo(
      345.5,
      0,
    )
  })
  it('is left out where nothing is free, the piece is too short, too steep, or there is none', () => {
    const all = { left: 0, top: 0, right: 600, bottom: 400 }
    expect(slantedLabel(text, [rising], { ...around, boxes: [all] })).toBeNull()
    expect(
      slantedLabel(
        text,
        [
          [
            { x: 0, y: 0 },
            { x: 30, y: 0 },
          ],
        ],
        around,
      ),
    ).toBeNull()
    expect(
      slantedLabel(
        text,
        [
          [
            { x: 0, y: 0 },
            { x: 200, y: 300 },
          ],
        ],
        around,
      ),
    ).toBeNull()
    expect(slantedLabel(text, [], around)).toBeNull()
  })
})

import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { contains, overlaps } from '@/charts/geometry'
import { labelAt, placeLabels, spotsRound, type LabelWish, type Side } from '@/charts/labels'

const bounds = { left: 0, top: 0, right: 300, bottom: 200 }
const empty = { bounds, boxes: [], lines: [] }
const sides: readonly Side[] = ['above', 'below', 'left', 'right']

function wish(more: Partial<LabelWish> = {}): LabelWish {
  return {
    ...{ id: 'a', wordings: [['25,9']], size: 10, emphasis: 'none', style: 'text', reach: 'near' },
    spots: spotsRound({ x: 150, y: 100 }, 8, sides),
    ...more,
  }
}

describe('labelAt', () => {
  it.each([
    ['above', 'middle', 'bottom', 92],
    ['below', 'middle', 'top', 108],
    ['left', 'end', 'right', 142],
    ['right', 'start', 'left', 158],
  ] as const)('keeps its distance: %s', (side, anchor, edge, at) => {
    const label = labelAt(
      { ...wish(), lines: ['25,9'] },
      { at: { x: 150, y: 100 }, side, clear: 8 },
      0,
    )
    expect(label.anchor).toBe(anchor)
    expect(label.box[edge]).toBeCloseTo(at)
    expect(label.leader).toBeNull()
  })
  it('stands nearer on the slant, and leads back when it is far', () => {
    const spot = { at: { x: 150, y: 100 }, side: 'above-left', clear: 10 } as const
    const label = labelAt({ ...wish(), emphasis: 'first', lines: ['25,9', 'anslag'] }, spot, 30)
    expect(label.box.right).toBeCloseTo(132)
    expect(label.box.bottom).toBeCloseTo(72)
    expect(label.leader?.[1]).toEqual({ x: 132, y: 72 })
  })
})

describe('placeLabels', () => {
  it('takes the first side that is free', () => {
    expect(placeLabels([wish()], empty)[0]?.anchor).toBe('middle')
    const above = { left: 100, top: 60, right: 200, bottom: 95 }
    expect(placeLabels([wish()], { ...empty, boxes: [above] })[0]?.y).toBeGreaterThan(100)
  })
  it('crosses a line only when every side nearby is crossed or taken', () => {
    const line = [
      { x: 0, y: 85 },
      { x: 300, y: 85 },
    ] as const
    expect(placeLabels([wish()], { ...empty, lines: [line] })[0]?.y).toBeGreaterThan(100)
    const only = wish({ spots: spotsRound({ x: 150, y: 100 }, 8, ['above']) })
    expect(placeLabels([only], { ...empty, lines: [line] })[0]?.y).toBeCloseTo(85.75)
  })
  it('goes far rather than across a line where that is asked', () => {
    const spots = spotsRound({ x: 150, y: 100 }, 8, ['above'])
    const line = [
      { x: 0, y: 85 },
      { x: 300, y: 85 },
    ] as const
    const [label] = placeLabels([wish({ spots, reach: 'clear' })], { ...empty, lines: [line] })
    expect(label?.box.bottom).toBeLessThanOrEqual(85)
    expect(label?.leader).not.toBeNull()
  })
  it('looks farther away for what must not be missing, else leaves it out', () => {
    const taken = [{ left: 100, top: 70, right: 200, bottom: 130 }]
    expect(placeLabels([wish()], { ...empty, boxes: taken })).toEqual([])
    const [far] = placeLabels([wish({ reach: 'far' })], { ...empty, boxes: taken })
    expect(far?.leader).not.toBeNull()
  })
  it('uses the shorter wording where the longer has no room', () => {
    const wordings = [['en meget lang tekst som ikke kan stå her i det hele tatt'], ['kort']]
    expect(
      placeLabels([wish({ wordings })], {
        ...empty,
        bounds: { ...bounds, left: 120, right: 180 },
      })[0]?.lines,
    ).toEqual(['kort'])
  })
  it('has no place at all outside the bounds', () => {
    expect(
      placeLabels([wish({ reach: 'clear' })], { ...empty, bounds: { ...bounds, right: 10 } }),
    ).toEqual([])
  })

  const anyWish = fc
    .record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
      text: fc.string({ maxLength: 12 }),
      reach: fc.constantFrom('near', 'far', 'clear'),
    })
    .map(({ x, y, text, reach }) =>
      wish({ wordings: [[text]], reach, spots: spotsRound({ x, y }, 6, sides) }),
    )
  test.prop([fc.array(anyWish, { maxLength: 25 })])(
    'lets no two labels overlap, and none out of bounds',
    (wishes) => {
      const placed = placeLabels(wishes, empty)
      for (const [index, label] of placed.entries()) {
        expect(contains(bounds, label.box)).toBe(true)
        for (const other of placed.slice(index + 1)) {
          expect(overlaps(label.box, other.box)).toBe(false)
        }
      }
    },
  )
})

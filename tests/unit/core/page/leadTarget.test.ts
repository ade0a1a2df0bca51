import { expect, test } from 'vitest'
import { leadTarget } from '@/core/page/leadTarget'
import type { TargetBlock } from '@/core/page/targetBlock'

function block(key: string, rest: Partial<TargetBlock> = {}): TargetBlock {
  // Only these three decide.
  return { key, status: 'not_assessed', elsewhere: null, ...rest } as TargetBlock
}
const elsewhere = { title: 'Vest', where: { region: 'west' } }

test.each<[string, readonly TargetBlock[], string | null]>([
  ['nothing without targets', [], null],
  ['the first', [block('a'), block('b')], 'a'],
  [
    'the first that is judged before one that is not',
    [block('a'), block('b', { status: 'missed' }), block('c', { status: 'reached' })],
    'b',
  ],
  [
    'one on the series shown before one that is judged by another',
    [block('a', { status: 'reached', elsewhere }), block('b')],
    'b',
  ],
  ['a target on another series where there is no other', [block('a', { elsewhere })], 'a'],
])('a page leads with %s', (_rule, blocks, key) => {
  expect(leadTarget(blocks)?.key ?? null).toBe(key)
})

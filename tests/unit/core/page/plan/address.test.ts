import { expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import {
  bodyPath,
  measurePath,
  measureSegment,
  planPath,
  segmentIn,
  targetAnchor,
  targetPath,
} from '@/core/page/plan/address'

it.each([
  ['1', '1'],
  ['1.2', '1.2'],
  ['4a', '4a'],
  ['Tiltak 7 (b)', 'Tiltak 7 (b~29~'],
  ['24/3 b', '24~2f~3 b'],
  ['æ1', 'æ1'],
  ['..', '~2e~~2e~'],
  ['.5', '~2e~5'],
  ['5.', '5~2e~'],
  ['../../x', '~2e~.~2f~..~2f~x'],
  ['a~2f~b', 'a~7e~2f~7e~b'],
  ['?#%', '~3f~~23~~25~'],
])('the number %j is the part %j of an address', (number, segment) => {
  expect(measureSegment(number)).toBe(segment)
})

test.prop([fc.string({ unit: 'binary', minLength: 50, maxLength: 400 })])(
  'a number of any length makes the name of a file, and means itself',
  (number) => {
    const segment = measureSegment(number)
    expect(Buffer.byteLength(`${segment}.json.br`)).toBeLessThanOrEqual(255)
    expect(segmentIn(segment)).toBe(segment)
  },
)

it('long numbers that begin alike stay apart', () => {
  const [one, other] = ['a', 'b'].map((end) => measureSegment(`${'x'.repeat(80)}${end}`))
  expect(one).not.toBe(other)
})

test.prop([fc.string({ unit: 'binary', minLength: 1 })])(
  'no number leaves its folder, hides its file or needs a host to be told anything',
  (number) => {
    const segment = measureSegment(number)
    expect(segment).toMatch(/^[\p{L}\p{N}~][\p{L}\p{N} ._()+~-]*$/u)
    expect(segment).not.toMatch(/[. ]$/)
    expect(segment.includes('/')).toBe(false)
  },
)

test.prop([fc.string(), fc.string()])('two numbers never share a part', (a, b) => {
  const isSame = a.normalize('NFC') === b.normalize('NFC')
  expect(measureSegment(a) === measureSegment(b)).toBe(isSame)
})

test('an address is understood with its codes, and as the bare number', () => {
  expect(segmentIn('24~2f~3 b')).toBe('24~2f~3 b')
  expect(segmentIn('24/3 b')).toBe('24~2f~3 b')
  expect(segmentIn('1.2')).toBe('1.2')
})

test('links are written as addresses', () => {
  expect(planPath('plan')).toBe('/plans/plan')
  expect(measurePath('plan', '24/3 b')).toBe('/plans/plan/measures/24~2f~3%20b')
  expect(measurePath('plan', '1.2')).toBe('/plans/plan/measures/1.2')
  expect(bodyPath('hod')).toBe('/bodies/hod')
  expect(targetAnchor('x')).toBe('goal-x')
  expect(targetPath('plan', 'x')).toBe('/plans/plan#goal-x')
})

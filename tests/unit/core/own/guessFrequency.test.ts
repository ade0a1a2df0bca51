import { test as propertyTest, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { frequencies } from '@/core/model'
import { guessFrequency } from '@/core/own/guessFrequency'

describe('guessFrequency', () => {
  test.each([
    [['2019', '2020', '2021'], 'annual'],
    [['2021', '2019', '2020', '2020'], 'annual'],
    [['2020'], 'annual'],
    [['2019', '2023'], 'annual'],
    [['2019', '2021', '2023'], 'biennial'],
    [['2019', '2021', '2022'], 'annual'],
    [['2016', '2019', '2024'], 'irregular'],
    [['2019/2020', '2020/2021'], 'annual'],
    [['2015-16', '2016-17'], 'annual'],
    [['2013–2015', '2014–2016'], 'annual'],
    [['2020-H1', '2020-H2'], 'half_yearly'],
    [['2021K1', '2021K2', '2021K4'], 'quarterly'],
    [['2021-Q1', '2022-Q1', '2023-Q1'], 'irregular'],
    [['2021M11', '2021M12', '2022M01'], 'monthly'],
    [['2021-07', '2021-08'], 'monthly'],
    [['Kilde: kontoret', '2021M07'], 'monthly'],
  ] as const)('of %j is %s', (cells, frequency) => {
    expect(guessFrequency(cells)).toEqual({ status: 'guessed', frequency })
  })

  test.each([[['2020', '2020K1']], [['2020/2021', '2021']], [['2021-H1', '2021M01', 'x']]])(
    'of %j is nothing, since the lengths are mixed',
    (cells) => {
      expect(guessFrequency(cells)).toEqual({ status: 'mixed' })
    },
  )

  test.each([[[]], [['Oslo', '12,5']], [['2021U01', '2021-03-04']]])(
    'of %j is nothing, since none is a period',
    (cells) => {
      expect(guessFrequency(cells)).toEqual({ status: 'none' })
    },
  )

  propertyTest.prop([fc.array(fc.string())])(
    'never throws, and is one that a file can say',
    (cells) => {
      const guess = guessFrequency(cells)
      if (guess.status === 'guessed') expect(frequencies).toContain(guess.frequency)
      else expect(['mixed', 'none']).toContain(guess.status)
    },
  )

  propertyTest.prop([fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }), { minLength: 1 })])(
    'does not depend on the order of the rows',
    (years) => {
      const cells = years.map(String)
      expect(guessFrequency(cells.toReversed())).toEqual(guessFrequency(cells))
    },
  )
})

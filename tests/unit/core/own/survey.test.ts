import { describe, expect, test } from 'vitest'
import { guessedYaml } from '@/core/own/guessIndicator'
import { mostValues, surveyCsv } from '@/core/own/survey'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('surveyCsv', () => {
  test('tells the columns of a file in any notation, blank ones at the end apart', () => {
    const survey = surveyCsv(bytes('Tid;Fylke;Antall;;\n\n2020;Oslo; 5 ;;\n2021;Oslo;;;\n'))
    expect(survey).toMatchObject({ rows: 2, csv: { delimiter: ';' } })
    expect(survey?.columns).toEqual([
      { name: 'Tid', values: ['2020', '2021'], isLong: false, filled: 2 },
      { name: 'Fylke', values: ['Oslo'], isLong: false, filled: 2 },
      { name: 'Antall', values: ['5'], isLong: false, filled: 1 },
    ])
  })

  test('does not keep more values than anybody chooses among', () => {
    const rows = Array.from({ length: mostValues + 10 }, (_, index) => `v${String(index)},1\n`)
    const [column] = surveyCsv(bytes(`name,value\n${rows.join('')}`))?.columns ?? []
    expect(column).toMatchObject({ isLong: true, filled: mostValues + 10 })
    expect(column?.values).toHaveLength(mostValues)
  })

  test('short rows have nothing in the columns they lack', () => {
    expect(surveyCsv(bytes('period,value\n2020\n'))?.columns[1]?.filled).toBe(0)
  })

  test('is null where there is no text', () => {
    expect(surveyCsv(Uint8Array.from([0, 0, 1]))).toBeNull()
    expect(surveyCsv(bytes('  \n'))).toBeNull()
  })
})

describe('guessedYaml', () => {
  const setting = { title: 'X', area: 'own', language: 'en' } as const

  test('a column of numbers that do not come again is no dimension, one of codes is', () => {
    const yaml = guessedYaml(
      surveyCsv(bytes('period,n,code,value\n2020,17,03,1\n2021,23,03,2\n')),
      setting,
    )
    expect(yaml).toContain('id: code')
    expect(yaml).not.toContain('id: n\n')
  })

  test('nothing is guessed of a file that cannot be read', () => {
    expect(guessedYaml(null, setting)).toContain('frequency: irregular')
  })

  test.each([
    ['x,1\n2021M07,2\n', 'monthly'],
    ['2021,1\n2023,2\n2025,3\n', 'biennial'],
    ['2021,1\n2021K1,2\n', 'irregular'],
  ])('the periods say how often figures come: %j', (rows, frequency) => {
    const yaml = guessedYaml(surveyCsv(bytes(`period,value\n${rows}`)), setting)
    expect(yaml).toContain(`frequency: ${frequency}\n`)
  })
})

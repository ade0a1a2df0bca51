import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '@/core/explore/address'
import { chartKinds, measures, noQuestion, scales, type Question } from '@/core/explore/question'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,8}$/)
const ids = fc.uniqueArray(id, { maxLength: 4 })
const period = fc.option(fc.constantFrom('2020', '2020/2021', '2021-H1', '2021-Q3', '2021-07'))
const question: fc.Arbitrary<Question> = fc
  .record({
    ...{ indicators: ids, series: ids, multiples: ids, marked: ids },
    picks: fc.dictionary(id, fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), { maxKeys: 3 }),
    chart: fc.constantFrom(...chartKinds),
    measure: fc.constantFrom(...measures),
    scale: fc.constantFrom(...scales),
    ...{ base: period, from: period, to: period },
    background: fc.boolean(),
    known: fc.option(fc.constantFrom('2024-01-31', '2025-12-01')),
  })
  .map((one) => ({ ...one, multiples: one.multiples.filter((each) => !one.series.includes(each)) }))

describe('the address, version 1', () => {
  test.prop([question])('reads back what it wrote, whatever is asked', (asked) => {
    const { question: read, problems } = readAddress(writeAddress(asked))
    expect(problems).toEqual([])
    expect(read).toEqual({ ...asked, picks: { ...asked.picks } })
  })
  it('leaves defaults out: nothing asked is an empty address', () => {
    expect(writeAddress(noQuestion)).toEqual({})
    expect(readAddress({}).question).toEqual(noQuestion)
  })
  // Links of this form are out there: this test may be added to, never changed.
  it('keeps its meaning: links made in 2026 ask the same', () => {
    const link =
      'i=exports,jobs&series=country&multiples=sponsor&d.country=norway,denmark&d.sponsor=total&chart=bar&measure=index&base=2015&scale=log&from=2012&to=2024&mark=exports.norway&others=hide&known=2025-11-07'
    expect(readAddress(Object.fromEntries(new URLSearchParams(link)))).toEqual({
      problems: [],
      question: {
        ...{ indicators: ['exports', 'jobs'], series: ['country'], multiples: ['sponsor'] },
        picks: { country: ['norway', 'denmark'], sponsor: ['total'] },
        ...{ chart: 'bar', measure: 'index', base: '2015', scale: 'log' },
        ...{ from: '2012', to: '2024', marked: ['exports.norway'] },
        ...{ background: false, known: '2025-11-07' },
      },
    })
    expect(readAddress({ v: '1', i: 'exports' }).problems).toEqual([])
  })
  it('tells what it does not understand, and keeps the rest', () => {
    const { question: read, problems } = readAddress({
      ...{ i: 'exports,,exports', v: '2', chart: 'pie', from: 'soon', known: 'today', gurba: '1' },
      ...{ 'd.country': '' },
    })
    expect(problems.map(({ kind, parameter }) => `${kind} ${parameter}`)).toEqual([
      'version v',
      'value chart',
      'value from',
      'value known',
      'parameter gurba',
    ])
    expect(read).toEqual({ ...noQuestion, indicators: ['exports'] })
  })
  it('gives a dimension one role only', () => {
    const { question: read } = readAddress({ series: 'a', multiples: 'a,b' })
    expect([read.series, read.multiples]).toEqual([['a'], ['b']])
  })
  test.prop([fc.dictionary(fc.string(), fc.string())])('never throws', (query) => {
    expect(Array.isArray(readAddress(query).problems)).toBe(true)
  })
})

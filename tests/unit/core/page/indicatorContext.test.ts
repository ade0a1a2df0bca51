import { describe, expect, it } from 'vitest'
import { said, saidList, sourceLine, targetsShown } from '@/core/page/indicatorContext'
import { contextOf } from '../../../helpers/indicatorFolder'

describe('indicatorContext', () => {
  it('shows the headline, and another value where it is asked for', () => {
    expect(contextOf().where).toEqual({ series: 'revised', region: 'all' })
    expect(contextOf({ where: { region: 'west' } }).where).toEqual({
      series: 'revised',
      region: 'west',
    })
  })
  it('ignores values and dimensions that are not there', () => {
    expect(contextOf({ where: { region: 'moon', known: '2024' } }).where).toEqual({
      series: 'revised',
      region: 'all',
    })
  })
  it('keeps to what was known on a day', () => {
    const { series } = contextOf({ knownOn: '2025-06-30' })
    expect(series.at(-1)?.observation.value).toBe(29)
  })
  it('shows the targets that are judged by the series shown', () => {
    expect(targetsShown(contextOf()).map(({ key }) => key)).toEqual([
      'plan/fifty',
      'plan/fifty-too',
      'plan/more',
    ])
    expect(targetsShown(contextOf({ where: { region: 'west' } })).map(({ key }) => key)).toEqual([
      'plan/west',
    ])
  })
})

describe('said', () => {
  it('is in the reader’s language where there is one', () => {
    expect(said({ nb: 'Eksport', en: 'Exports' }, contextOf({ language: 'en' }))).toEqual({
      text: 'Exports',
      lang: null,
    })
  })
  it('falls back to the default language, and says so', () => {
    expect(said({ nb: 'Eksport' }, contextOf({ language: 'en' }))).toEqual({
      text: 'Eksport',
      lang: 'nb',
    })
    expect(said({ nn: 'x' }, contextOf({ language: 'en' }))).toEqual({ text: '', lang: 'nb' })
  })
  it('is the same for lists', () => {
    const list = { nb: ['Legemidler'], en: ['Medicines'] }
    expect(saidList(list, contextOf({ language: 'en' }))).toEqual([
      { text: 'Medicines', lang: null },
    ])
    expect(saidList(list, contextOf({ language: 'nn' }))).toEqual([
      { text: 'Legemidler', lang: 'nb' },
    ])
    expect(saidList({}, contextOf())).toEqual([])
  })
})

describe('sourceLine', () => {
  it('is null for no source, and for one that is not known', () => {
    expect(sourceLine(null, contextOf())).toBeNull()
    expect(sourceLine('gone', contextOf())).toBeNull()
    expect(sourceLine('new', contextOf({ language: 'en' }))).toEqual({
      title: 'New report',
      publisher: 'Byrået',
      url: 'https://example.org/new',
    })
  })
})

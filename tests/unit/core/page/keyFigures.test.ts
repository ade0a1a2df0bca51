import { describe, expect, it } from 'vitest'
import { latestFigure, standingText, targetFigures, type KeyFigure } from '@/core/page/keyFigures'
import type { Language } from '@/core/model'
import { contextOf, folderWith } from '../../../helpers/indicatorFolder'

const figures = (target: string, language: Language = 'nb'): readonly KeyFigure[] => {
  const context = contextOf({
    language,
    files: folderWith({
      'plans/plan.yaml': `title: { nb: P }\ntargets:\n  - { id: a, indicator: exports, text: { nb: X }, ${target} }\n`,
    }),
  })
  return context.targets.flatMap((judged) => targetFigures(judged, context))
}

describe('latestFigure', () => {
  it('is the newest measured figure with its standing, origin and date; no forecast', () => {
    expect(latestFigure(contextOf())).toEqual({
      id: 'latest',
      label: 'Siste tall, 2024',
      before: '',
      value: '25,9',
      unit: 'mrd. kr',
      note: 'Foreløpig, Byrået, publisert 7. november 2025',
    })
  })
  it('has no value where nothing has been measured', () => {
    expect(latestFigure(contextOf({ id: 'beds' }))).toMatchObject({
      value: null,
      label: 'Siste tall',
    })
  })
  it('is the source’s words where it gives no number, and nothing where it gives none', () => {
    const told = (note: string) =>
      latestFigure(
        contextOf({
          id: 'foreign',
          files: folderWith({
            'indicators/foreign.csv': `period,value,qualifier,note_nb\n2022,,words,${note}\n`,
          }),
        }),
      )
    expect(told('fire av ti')).toMatchObject({ label: 'Siste tall, 2022', value: 'Fire av ti' })
    expect(told('')).toMatchObject({ value: null })
  })
  it('says only what is known of the origin', () => {
    const files = folderWith({ 'indicators/foreign.csv': `period,value\n2023,40\n` })
    expect(latestFigure(contextOf({ id: 'foreign', files })).note).toBe('')
  })
})

describe('targetFigures', () => {
  it('has goal, need and pace', () => {
    expect(
      figures(
        'direction: up, baseline: { period: 2021 }, goal: { value: 50 }, due: 2030, standing: proposed',
      ),
    ).toEqual([
      {
        id: 'goal',
        label: 'Mål, 2030',
        before: 'minst',
        value: '50',
        unit: 'mrd. kr',
        note: 'Foreslått',
      },
      {
        id: 'need',
        label: 'Må øke med',
        before: '',
        value: '4,0',
        unit: 'mrd. kr per år',
        note: 'Fram til 2030',
      },
      {
        id: 'soFar',
        label: 'Endring hittil',
        before: '',
        value: '1,3',
        unit: 'mrd. kr per år',
        note: 'Siden 2021',
      },
    ])
  })
  it('counts growth in percent where that is the method, and says which way', () => {
    expect(
      figures(
        'direction: down, baseline: { period: 2021 }, goal: { value: 11 }, due: 2030, method: geometric',
        'en',
      ),
    ).toMatchObject([
      { label: 'Target, 2030' },
      { label: 'Must fall by', value: '13.3', unit: 'per cent a year' },
      { value: '5.6' },
    ])
  })
  it('has the goal alone where nothing else is known, and nothing without a number', () => {
    expect(figures('direction: up, goal: { value: 90 }')).toMatchObject([
      { id: 'goal', label: 'Mål uten frist', note: '' },
    ])
    expect(figures('direction: up')).toEqual([])
  })
  it('has a range as words, for its two numbers cannot be set apart', () => {
    expect(figures('direction: range, goal: { low: 20, high: 30 }')).toMatchObject([
      { before: '', value: 'fra 20 til 30\u00a0mrd. kr', unit: '' },
    ])
  })
  it('writes a yearly change of a bare number as a number', () => {
    const numbers = {
      id: 'foreign',
      files: folderWith({
        'indicators/foreign.yaml': `title: { nb: X }\narea: market\nunit: { code: number }\nfrequency: annual\n`,
        'indicators/foreign.csv': `period,value\n2020,10\n2023,40\n`,
        'plans/plan.yaml': `title: { nb: P }\ntargets:\n  - { id: a, indicator: foreign, text: { nb: X }, direction: up, baseline: { period: 2020 }, goal: { value: 50 }, due: 2030 }\n`,
      }),
    }
    const context = contextOf(numbers)
    expect(context.targets.flatMap((judged) => targetFigures(judged, context))[1]).toMatchObject({
      value: '1,4',
      unit: 'per år',
    })
    const english = contextOf({ ...numbers, language: 'en' })
    expect(english.targets.flatMap((judged) => targetFigures(judged, english))[1]?.unit).toBe(
      'a year',
    )
  })
})

describe('standingText', () => {
  const context = contextOf()
  it('is the standing with its date, where there is one', () => {
    expect(context.targets.map((judged) => standingText(judged, context))).toEqual([
      'Vedtatt februar 2024',
      'Anbefalt',
      '',
      '',
    ])
  })
})

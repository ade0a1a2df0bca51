import { expect, test } from 'vitest'
import { quote } from '@/core/quote/quote'
import { contextOf, folderWith } from '../../../helpers/indicatorFolder'

test('the sentence has figure, unit, period, source, definition and goal, the definition cut to one', () => {
  const context = contextOf()
  const definition = { nb: 'Inntekter f.eks. fra salg. Og mer til.' }
  const long = { ...context, indicator: { ...context.indicator, definition } }
  expect(quote(long)?.sentence.replaceAll('\u00a0', ' ')).toBe(
    'Eksport: 25,9 mrd. kr i 2024, ifølge Byrået. Inntekter f.eks. fra salg. Målet er minst 50 mrd. kr i 2030.',
  )
})

test('a definition without a full stop is quoted whole, and a missing one left out', () => {
  const context = contextOf()
  const sentenceWith = (definition: Record<string, string>): string =>
    quote({ ...context, indicator: { ...context.indicator, definition } })?.sentence ?? ''
  expect(sentenceWith({ nb: 'inntekter' })).toContain('Byrået. inntekter Målet')
  expect(sentenceWith({})).toContain('Byrået. Målet')
})

test('only the goal that the very figure is judged by is quoted', () => {
  expect(quote(contextOf({ where: { region: 'west' } }))?.sentence).toContain('minst 9')
  expect(quote(contextOf({ where: { series: 'earlier' } }))?.sentence).not.toContain('Målet')
})

test('a figure whose source nobody knows is quoted without one; no figure, no quote', () => {
  const files = folderWith({ 'indicators/foreign.csv': 'period,value\n2023,40\n' })
  expect(quote(contextOf({ id: 'foreign', files }))?.source).toBe('')
  expect(quote(contextOf({ id: 'beds' }))).toBeNull()
})

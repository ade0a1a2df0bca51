import { expect, it } from 'vitest'
import { bandRules } from '@/core/page/bandRules'
import { rowId } from '@/core/page/rowId'
import { indicatorTemplate } from '@/core/write/indicatorTemplate'
import { monitorOf } from '../../../helpers/folder'

const thresholds = { onTrack: 0.95, behind: 0.6, noChange: 0.125 }

it('puts the monitor’s own thresholds into every rule that has one', () => {
  const rules = Object.fromEntries(
    bandRules(thresholds, 'nb').map(({ status, text }) => [status, text]),
  )
  expect(rules).toMatchObject({
    on_track: 'Tempo minst 0,95',
    behind: 'Tempo fra 0,60 til under 0,95',
    far_behind: 'Tempo fra 0,125 til under 0,60',
    no_change: 'Tempo mellom −0,125 og 0,125',
    wrong_way: 'Tempo −0,125 eller lavere',
    missed: 'Tallet ved fristen oppfylte ikke målet',
  })
})

it('has a rule for every status in every language', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    const texts = bandRules(thresholds, language).map(({ text }) => text)
    expect(new Set(texts).size).toBe(9)
  }
})

it('rowId makes a target’s key an anchor', () => {
  expect(rowId('plan/exports-50')).toBe('target-plan-exports-50')
})

it('the indicator template is accepted by the reader as it stands, without a figure', () => {
  const { yaml, csv } = indicatorTemplate({ area: 'market', lastYear: 2025 })
  const monitor = monitorOf({
    'monitor.yaml':
      'title: T\nlanguages: [nb, nn, en]\ndefault_language: nb\nareas: [{ id: market, title: M }]\n',
    'indicators/mine.yaml': yaml,
    'indicators/mine.csv': csv,
  })
  expect(monitor.indicators[0]?.observations.map(({ missing }) => missing)).toEqual(['not_yet'])
})

import { describe, expect, test } from 'vitest'
import { chartSummary } from '@/core/chartSummary'
import type { Observation, Target } from '@/core/model'
import { selectSeries } from '@/core/series'
import { judge } from '@/core/verdict/verdict'
import { indicator, observation, on, target, thresholds } from '../../helpers/observations'

function summary(figures: readonly Observation[], more: Partial<Target> | null): string {
  const shown = indicator(figures)
  const goal = target(more ?? {})
  const verdict = judge({ indicator: shown, target: goal, thresholds }, on('2026-01-01'))
  const series = selectSeries(figures, {}, null)
  const judged = more ? { target: goal, verdict } : null
  return chartSummary({ indicator: shown, series, judged, language: 'nb' }).replaceAll(
    '\u00A0',
    ' ',
  )
}

describe('chartSummary', () => {
  test('first and latest figure, goal and distance from the path', () => {
    const figures = [observation(2020, 10, { qualifier: 'about' }), observation(2024, 12.5)]
    expect(summary(figures, {})).toBe(
      'Første tall er om lag 10 mrd. kr i 2020. Siste tall er 12,5 mrd. kr i 2024. Målet er minst 20 mrd. kr i 2030. Siste tall ligger 1,5 mrd. kr under planbanen.',
    )
  })

  test('above the path and on it', () => {
    expect(summary([observation(2024, 15)], {})).toContain('ligger 1,0 mrd. kr over planbanen.')
    expect(summary([observation(2024, 14)], {})).toContain('ligger på planbanen.')
  })

  test('without a path or a goal there is no distance', () => {
    expect(summary([observation(2024, 15)], { due: null })).toBe(
      'Siste tall er 15,0 mrd. kr i 2024. Målet er minst 20 mrd. kr.',
    )
    expect(summary([observation(2024, 15)], { goal: null })).toBe(
      'Siste tall er 15,0 mrd. kr i 2024.',
    )
    expect(summary([observation(2024, 15)], null)).toBe('Siste tall er 15,0 mrd. kr i 2024.')
  })

  test('missing figures are counted, forecasts are not figures', () => {
    const figures = [
      observation(2022, null),
      observation(2023, 12),
      observation(2024, 13, { status: 'preliminary' }),
      observation(2025, 14, { status: 'forecast' }),
    ]
    expect(summary(figures, null)).toBe(
      'Første tall er 12,0 mrd. kr i 2023. Siste tall er 13,0 mrd. kr i 2024 (foreløpig). Tall mangler for 1 av 3 perioder.',
    )
  })

  test('no figures', () => {
    expect(summary([], {})).toBe(
      'Det finnes ingen målinger å vise. Målet er minst 20 mrd. kr i 2030.',
    )
  })
})

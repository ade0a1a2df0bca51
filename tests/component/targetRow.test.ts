import { describe, expect, it } from 'vitest'
import TargetRow from '@/components/TargetRow.vue'
import type { TargetRow as Row } from '@/core/page/overviewModel'
import { mountInLanguage } from '../helpers/mountInLanguage'

const domain = { from: 2014, to: 2036, today: 2026.8 }
const row: Row = {
  key: 'plan/exports-50',
  indicator: 'exports',
  title: 'Helseeksport',
  text: 'Eksporten skal til 50.',
  textLanguage: null,
  planTitle: 'Planen',
  planPath: '/plans/plan#goal-exports-50',
  status: 'far_behind',
  reason: null,
  sentence: 'Må øke med 4,0 mrd. kr per år fram til 2030.',
  figure: {
    value: '25,9',
    unit: 'mrd. kr',
    period: '2024',
    status: 'anslag',
    source: {
      title: 'Rapporten',
      publisher: 'Kontoret',
      url: 'https://example.org/r',
      published: '7. november 2025',
    },
  },
  goal: 'Mål: minst 50 mrd. kr i 2030',
  chart: null,
  chartText: 'Helseeksport.',
  bodies: [],
  search: 'helseeksport',
}

describe('TargetRow', () => {
  it('carries the hooks that tests and restyling rely on', () => {
    const wrapper = mountInLanguage(TargetRow, { row, domain, axis: 'axis' })
    expect(wrapper.get('article').attributes('data-indicator')).toBe('exports')
    const badge = wrapper.get('[data-target="plan/exports-50"]')
    expect(badge.attributes('data-status')).toBe('far_behind')
    expect(badge.text()).toBe('Langt bak planen')
  })

  it('shows figure, period, standing, goal and sentence, and one click leads to the source', () => {
    const wrapper = mountInLanguage(TargetRow, { row, domain, axis: 'axis' })
    const text = wrapper.text()
    expect(text).toContain('25,9 mrd. kr')
    expect(text).toContain('2024, anslag')
    expect(text).toContain('Mål: minst 50 mrd. kr i 2030')
    expect(text).toContain(row.sentence)
    expect(wrapper.get('.sm-target__src a').attributes('href')).toBe('https://example.org/r')
    expect(wrapper.get('h3 a').attributes('href')).toBe('/indicators/exports')
  })

  it('says «Ingen målinger» where nobody measures, and links nowhere', () => {
    const unmeasured: Row = {
      ...row,
      indicator: null,
      figure: null,
      status: 'not_assessed',
      reason: 'no_indicator',
    }
    const wrapper = mountInLanguage(TargetRow, { row: unmeasured, domain, axis: 'axis' })
    expect(wrapper.text()).toContain('Ingen målinger')
    expect(wrapper.text()).toContain('Ikke vurdert: ingen måler dette')
    expect(wrapper.find('h3 a').exists()).toBe(false)
    expect(wrapper.get('article').attributes('data-indicator')).toBeUndefined()
  })

  it('links within the language of the page', () => {
    const wrapper = mountInLanguage(TargetRow, { row, domain, axis: 'axis' }, { language: 'en' })
    expect(wrapper.get('h3 a').attributes('href')).toBe('/en/indicators/exports')
  })
})

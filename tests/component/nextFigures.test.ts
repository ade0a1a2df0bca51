import { describe, expect, it } from 'vitest'
import NextFigures from '@/components/NextFigures.vue'
import { mountInLanguage } from '../helpers/mountInLanguage'

const figure = { indicator: 'exports', title: 'Eksport', when: 'mai 2026', overdue: false }
const calendar = '/releases.ics'

describe('NextFigures', () => {
  it('links each figure, says which are overdue, and offers the calendar', () => {
    const figures = [
      { ...figure, overdue: true },
      { ...figure, indicator: 'beds', title: 'Senger' },
    ]
    const wrapper = mountInLanguage(NextFigures, { figures, calendar })
    expect(wrapper.findAll('li').map((item) => item.text())).toEqual([
      'Skulle ha kommet mai 2026Eksport',
      'mai 2026Senger',
    ])
    expect(wrapper.get('li a').attributes('href')).toBe('/indicators/exports')
    expect(wrapper.get('a[type="text/calendar"]').attributes('href')).toBe(calendar)
  })

  it('offers no calendar without a date', () => {
    const wrapper = mountInLanguage(NextFigures, { figures: [], calendar })
    expect(wrapper.text()).toContain('Ingen kilder har kunngjort')
    expect(wrapper.find('a').exists()).toBe(false)
  })
})

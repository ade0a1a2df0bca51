import { describe, expect, it } from 'vitest'
import MiniAxis from '@/components/MiniAxis.vue'
import MiniChart from '@/components/MiniChart.vue'
import { mountInLanguage } from '../helpers/mountInLanguage'

const domain = { from: 2014, to: 2036, today: 2026.2 }
const chart = {
  points: [{ years: 2024, value: 25.9, open: false, forecast: false, label: '25,9' }],
  breaks: [],
  planned: [],
  goal: { years: 2030, value: 50, label: 'minst 50' },
  ...{ direction: 'up', step: 1, fromZero: true },
}

describe('MiniChart', () => {
  it('is one image with a sentence, drawn at two widths', () => {
    const wrapper = mountInLanguage(MiniChart, {
      ...{ chart, domain, axis: 'axis-exports' },
      label: 'Eksport. 25,9 i 2024.',
    })
    const images = wrapper.findAll('svg[role="img"]')
    expect(images.map((image) => image.attributes('width'))).toEqual(['560', '358'])
    expect(
      images.every((image) => image.attributes('aria-label') === 'Eksport. 25,9 i 2024.'),
    ).toBe(true)
    expect(wrapper.text()).toContain('minst 50')
  })
  it('shows the axis that stands in the page once, at its own width', () => {
    const props = { chart, domain, axis: 'axis-exports', label: 'Eksport' }
    const named = mountInLanguage(MiniChart, props)
      .findAll('use')
      .map((use) => use.attributes('href')?.slice(1))
    const axis = mountInLanguage(MiniAxis, { domain, id: 'axis-exports' })
    expect(named).toHaveLength(4)
    expect(named.every((id) => axis.find(`[id="${String(id)}"]`).exists())).toBe(true)
    expect(axis.find('#axis-exports-358 .c-grid').attributes('d')).toContain('V116')
  })
  it('says today in the reader’s language', () => {
    expect(mountInLanguage(MiniAxis, { domain, id: 'axis' }, { language: 'en' }).text()).toContain(
      'today',
    )
  })
})

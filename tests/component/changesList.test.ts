import { describe, expect, it } from 'vitest'
import ChangesList from '@/components/ChangesList.vue'
import type { ChangeRow } from '@/core/page/overviewModel'
import { mountInLanguage } from '../helpers/mountInLanguage'

const row = (title: string): ChangeRow => ({
  id: title,
  date: '2025-11-07',
  dateText: '7. november 2025',
  title,
  text: '',
  details: [],
  origin: '',
  kinds: ['revised'],
  areas: ['market'],
  path: 'indicators/exports',
  shifts: [],
})
const october = { meeting: '2025-10-31', meetingText: '31. oktober 2025' }
const march = { meeting: '2026-03-27', meetingText: '27. mars 2026' }

describe('ChangesList', () => {
  it('starts from the last meeting and says so when nothing has changed', () => {
    const changes = [
      { ...october, rows: [row('Nytt tall')] },
      { ...march, rows: [] },
    ]
    const wrapper = mountInLanguage(ChangesList, { changes })
    expect(wrapper.get('h2').text()).toBe('Endret siden møtet 27. mars 2026')
    expect(wrapper.text()).toContain('Ingen tall, mål eller statuser er endret siden møtet')
  })

  it('compares with an earlier meeting when the reader chooses it', async () => {
    const changes = [
      { ...october, rows: [row('Nytt tall')] },
      { ...march, rows: [] },
    ]
    const wrapper = mountInLanguage(ChangesList, { changes })
    await wrapper.get('select').setValue('2025-10-31')
    expect(wrapper.get('h3').text()).toBe('Nytt tall')
    expect(wrapper.get('h3 a').attributes('href')).toBe('/indicators/exports')
    expect(wrapper.text()).toContain('Status uendret')
  })

  it('shows the status before and now, in words', () => {
    const shift = { key: 'plan/x', goal: 'Mål: 50', from: 'behind', to: 'far_behind' } as const
    const moved = { ...row('Revidert'), shifts: [shift] }
    const wrapper = mountInLanguage(ChangesList, { changes: [{ ...october, rows: [moved] }] })
    expect(wrapper.get('.sm-shift').text()).toBe('Fra På vei, men for sakte til Langt bak planen')
    expect(wrapper.find('select').exists()).toBe(false)
  })

  it('shows five and offers the rest', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => row(`Endring ${String(n)}`))
    const wrapper = mountInLanguage(ChangesList, { changes: [{ ...october, rows }] })
    expect(wrapper.findAll('ol > li')).toHaveLength(5)
    await wrapper.get('button').trigger('click')
    expect(wrapper.findAll('ol > li')).toHaveLength(6)
    expect(wrapper.get('button').attributes('aria-expanded')).toBe('true')
  })

  it('draws nothing without a meeting', () => {
    expect(mountInLanguage(ChangesList, { changes: [] }).text()).toBe('')
  })
})

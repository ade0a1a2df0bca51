import { describe, expect, it } from 'vitest'
import ChangeRows from '@/components/ChangeRows.vue'
import type { ChangeRow } from '@/core/page/overviewModel'
import { mountInLanguage } from '../helpers/mountInLanguage'

const row: ChangeRow = {
  id: 'figures/exports/2025-11-07',
  date: '2025-11-07',
  dateText: '7. november 2025',
  title: 'Eksport: tallet for 2024 er endret fra 29 til 25,9 mrd. kr',
  text: 'I tillegg: ett endret tall.',
  details: ['Eksport (Gammel): tallet for 2020 er endret fra 1 til 2'],
  origin: 'Publisert 7. november 2025. Kilde: Rapporten.',
  kinds: ['revised', 'status'],
  areas: ['market'],
  path: 'indicators/exports',
  shifts: [
    { key: 'plan/a', goal: 'Mål: 50', from: 'behind', to: 'far_behind' },
    { key: 'plan/b', goal: 'Mål: 60', from: 'behind', to: 'wrong_way' },
  ],
}

describe('ChangeRows', () => {
  it('in full says the source and every other revision', () => {
    const wrapper = mountInLanguage(ChangeRows, { rows: [row], full: true })
    expect(wrapper.text()).toContain(row.origin)
    expect(wrapper.text()).toContain(row.details[0])
    expect(mountInLanguage(ChangeRows, { rows: [row] }).text()).not.toContain(row.origin)
  })

  it('names the goal of each target when a figure moved several', () => {
    const wrapper = mountInLanguage(ChangeRows, { rows: [row] })
    expect(wrapper.findAll('.sm-shift').map((shift) => shift.text())).toEqual([
      'Mål: 50Fra På vei, men for sakte til Langt bak planen',
      'Mål: 60Fra På vei, men for sakte til Går feil vei',
    ])
  })

  it('says that the status stands only where there is one', () => {
    const figure = { ...row, shifts: [], kinds: ['new'] as const }
    expect(mountInLanguage(ChangeRows, { rows: [figure] }).text()).toContain('Status uendret')
    const measure = { ...figure, kinds: ['measure'] as const, path: null }
    const wrapper = mountInLanguage(ChangeRows, { rows: [measure] })
    expect(wrapper.text()).not.toContain('Status uendret')
    expect(wrapper.find('a').exists()).toBe(false)
  })
})

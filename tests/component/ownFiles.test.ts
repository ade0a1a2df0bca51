import { describe, expect, it } from 'vitest'
import { h, ref } from 'vue'
import OwnDiagnostics from '@/components/OwnDiagnostics.vue'
import OwnFixes from '@/components/OwnFixes.vue'
import OwnFileView from '@/components/OwnFileView.vue'
import OwnKept from '@/components/OwnKept.vue'
import OwnReading from '@/components/OwnReading.vue'
import OwnSummary from '@/components/OwnSummary.vue'
import type { Diagnostic } from '@/core/diagnostics'
import { mountInLanguage } from '../helpers/mountInLanguage'

const diagnostic: Diagnostic = {
  severity: 'error',
  code: 'value/not-a-number',
  file: 'indicators/x.csv',
  line: 4,
  column: 'Verdi',
  value: 'abc',
  message: '«abc» er ikke et tall',
  hint: 'skriv 12,5',
}
const warning: Diagnostic = {
  ...diagnostic,
  ...{ severity: 'warning', code: 'header/unknown', line: 1, column: 'Kommentar', hint: null },
}

describe('OwnDiagnostics', () => {
  const mountList = () => {
    const chosen = ref(0)
    const List = {
      render: () =>
        h(OwnDiagnostics, {
          diagnostics: [diagnostic, warning],
          total: 250,
          modelValue: chosen.value,
          'onUpdate:modelValue': (index: number) => (chosen.value = index),
        }),
    }
    return { wrapper: mountInLanguage(List, {}), chosen }
  }

  it('says what is wrong, where, and how to mend it', () => {
    const { wrapper } = mountList()
    const [first, second] = wrapper.findAll('li button')
    expect(first?.text()).toContain('Feil indicators/x.csv, linje 4, kolonne Verdi')
    expect(first?.text()).toContain('skriv 12,5')
    expect(first?.attributes('aria-current')).toBe('true')
    expect(second?.text()).toContain('Advarsel')
    expect(wrapper.text()).toContain('Vis 200 til')
  })

  it('is walked with the arrows, and has one tab stop', async () => {
    const { wrapper, chosen } = mountList()
    const buttons = wrapper.findAll('li button')
    expect(buttons.map((button) => button.attributes('tabindex'))).toEqual(['0', '-1'])
    await wrapper.get('ol').trigger('keydown', { key: 'ArrowDown' })
    expect(chosen.value).toBe(1)
    await expect.poll(() => document.activeElement).toBe(buttons[1]?.element)
    await wrapper.get('ol').trigger('keydown', { key: 'ArrowDown' })
    expect(chosen.value).toBe(1)
    await wrapper.get('ol').trigger('keydown', { key: 'Home' })
    expect(chosen.value).toBe(0)
    await buttons[1]?.trigger('click')
    expect(chosen.value).toBe(1)
  })
})

describe('OwnFileView', () => {
  const part = {
    header: ['År', 'Verdi', 'Kommentar'],
    lines: [
      { line: 3, cells: ['2019', '1', ''] },
      { line: 4, cells: ['2020', 'abc', ''] },
    ],
    before: true,
    after: true,
  }

  it('marks the row and the cell, also for those who listen', () => {
    const wrapper = mountInLanguage(OwnFileView, { part, diagnostic })
    const row = wrapper.get('tbody tr[data-marked]')
    expect(row.get('th').text()).toContain('Her er det')
    expect(row.get('td[data-cell]').text()).toBe('abc')
    expect(wrapper.findAll('[data-cell]')).toHaveLength(2)
    expect(wrapper.get('[role="region"]').attributes('aria-label')).toContain('indicators/x.csv')
    expect(wrapper.findAll('button').map((button) => button.text())).toEqual([
      'Tidligere linjer',
      'Senere linjer',
    ])
  })

  it('marks the header where that is at fault', () => {
    const wrapper = mountInLanguage(OwnFileView, { part, diagnostic: warning })
    expect(wrapper.find('thead tr[data-marked]').exists()).toBe(true)
    expect(wrapper.find('tbody tr[data-marked]').exists()).toBe(false)
    expect(wrapper.get('thead [data-cell]').text()).toBe('Kommentar')
  })

  it('shows other files as lines, and says so when there is nothing to show', () => {
    const yaml = {
      header: null,
      lines: [{ line: 4, cells: ['a: b'] }],
      before: false,
      after: false,
    }
    const wrapper = mountInLanguage(OwnFileView, { part: yaml, diagnostic })
    expect(wrapper.get('tbody tr[data-marked] td').text()).toBe('a: b')
    const none = { ...yaml, lines: [] }
    expect(mountInLanguage(OwnFileView, { part: none, diagnostic }).text()).toContain(
      'Filen er ikke der',
    )
  })
})

describe('OwnFixes', () => {
  it('shows exactly what would change, and does it when asked', async () => {
    const fix = {
      ...{ title: 'Fjern linje 4', extent: 'Endrer 1 linje', path: 'indicators/x.csv', count: 3 },
      changes: [
        { line: 4, before: '2020,1', after: null },
        { line: 9, before: '', after: 'csv' },
      ],
    }
    const chosen: number[] = []
    const onApply = (choice: number) => chosen.push(choice)
    const wrapper = mountInLanguage(OwnFixes, { fixes: [fix], busy: false, onApply })
    expect(wrapper.findAll('tbody tr').map((row) => row.text())).toEqual([
      '42020,1(linjen fjernes)',
      '9(ny linje)csv',
    ])
    expect(wrapper.text()).toContain('og 1 til')
    await wrapper.get('button[aria-label="Gjør dette: Fjern linje 4"]').trigger('click')
    expect(chosen).toEqual([0])
  })

  it('says when nobody but the author can know', () => {
    expect(mountInLanguage(OwnFixes, { fixes: [], busy: false }).text()).toContain(
      'ikke noe forslag',
    )
  })
})

describe('what is kept', () => {
  it('is listed with its day, and can be deleted', async () => {
    const folders = [{ id: 3, name: 'x.csv', kept: Date.UTC(2026, 10, 22, 8) }]
    const deleted: number[] = []
    const wrapper = mountInLanguage(OwnKept, {
      ...{ folders, canKeep: true, open: 3, linkTo: (id: number) => `/own?set=${String(id)}` },
      onForget: (id: number) => deleted.push(id),
    })
    expect(wrapper.get('li').text()).toContain('x.csv, 22. november 2026 kl. 09.00')
    await wrapper.get('button[aria-label="Slett x.csv"]').trigger('click')
    expect(deleted).toEqual([3])
    expect(wrapper.get('[role="status"]').text()).toBe('x.csv er slettet.')
  })

  it('is nothing, or cannot be', () => {
    const props = { folders: [], open: null, linkTo: () => '' }
    expect(mountInLanguage(OwnKept, { ...props, canKeep: true }).text()).toContain(
      'Ingenting er lagret.',
    )
    expect(mountInLanguage(OwnKept, { ...props, canKeep: false }).text()).toContain('lar oss ikke')
  })
})

describe('the reading', () => {
  it('tells how far it is, can be cancelled, and says what went wrong', async () => {
    const cancelled: boolean[] = []
    const wrapper = mountInLanguage(OwnReading, {
      state: { status: 'reading', fraction: 0.456 },
      onCancel: () => cancelled.push(true),
    })
    expect(wrapper.text()).toContain('45 prosent')
    expect(wrapper.get('progress').attributes('aria-label')).toBe('Leser filene')
    await wrapper.get('button').trigger('click')
    expect(cancelled).toEqual([true])
    const state = { status: 'failed', reason: 'x' }
    expect(mountInLanguage(OwnReading, { state }).text()).toBe('Filene kunne ikke leses: x')
    expect(mountInLanguage(OwnReading, { state: { status: 'cancelled' } }).text()).toMatch(
      /^Du avbrøt/,
    )
  })

  it('is summed up', () => {
    const summary = { files: 2, rows: 3, observations: 2, rejected: 1, errors: 1, warnings: 2 }
    const left = Array.from({ length: 9 }, (_, index) => `${String(index)}.pdf`)
    const reading = { summary, files: [{ path: 'monitor.yaml', made: true }], left }
    const text = mountInLanguage(OwnSummary, { reading }).text()
    expect(text).toContain('2 filer, 3 rader: 2 er lest, 1 er utelatt.')
    expect(text).toContain('1 feil, 2 advarsler')
    expect(text).toContain('Laget for deg, siden de manglet: monitor.yaml')
    expect(text).toContain('7.pdf og 1 til')
    const clean = { summary: { ...summary, errors: 0, warnings: 0 }, files: [], left: [] }
    expect(mountInLanguage(OwnSummary, { reading: clean }).text()).toContain('Ingen feil')
  })
})

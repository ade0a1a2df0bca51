import { describe, expect, it } from 'vitest'
import DiagnosticsNote from '@/components/DiagnosticsNote.vue'
import type { Diagnostic } from '@/core/diagnostics'
import { mountInLanguage } from '../helpers/mountInLanguage'

const diagnostic = (line: number): Diagnostic => ({
  ...{
    severity: 'error',
    code: 'value/not-a-number',
    file: 'data/exports.csv',
    line,
    column: 'value',
  },
  ...{ value: 'abc', message: '«abc» er ikke et tall', hint: 'skriv 12.5' },
})

describe('DiagnosticsNote', () => {
  it('says how many rows are left out, and lists what is wrong where', () => {
    const wrapper = mountInLanguage(DiagnosticsNote, { diagnostics: [diagnostic(14)], rejected: 1 })
    expect(wrapper.text()).toContain('Én rad er utelatt')
    expect(wrapper.get('li').text()).toBe(
      'data/exports.csv:14:value error value/not-a-number: «abc» er ikke et tall; skriv 12.5',
    )
  })
  it('lists ten and counts the rest', () => {
    const diagnostics = Array.from({ length: 13 }, (_, index) => diagnostic(index + 2))
    const items = mountInLanguage(DiagnosticsNote, { diagnostics, rejected: 13 }).findAll('li')
    expect(items).toHaveLength(11)

    expect(items.at(-1)?.text()).toBe('… og 3 til')
  })
})

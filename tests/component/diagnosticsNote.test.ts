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
    const props = { diagnostics: [diagnostic(14)], count: 1, rejected: 1 }
    const wrapper = mountInLanguage(DiagnosticsNote, props)
    expect(wrapper.text()).toContain('Én rad er utelatt')
    expect(wrapper.get('li').text()).toBe(
      'data/exports.csv:14:value error value/not-a-number: «abc» er ikke et tall; skriv 12.5',
    )
  })
  it('lists the first and counts the rest', () => {
    const diagnostics = Array.from({ length: 10 }, (_, index) => diagnostic(index + 2))
    const props = { diagnostics, count: 13, rejected: 13 }
    const items = mountInLanguage(DiagnosticsNote, props).findAll('li')
    expect(items).toHaveLength(11)
    expect(items.at(-1)?.text()).toBe('… og 3 til')
  })
})

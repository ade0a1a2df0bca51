import { flushPromises } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import QuoteBlock from '@/components/QuoteBlock.vue'
import { mountInLanguage } from '../helpers/mountInLanguage'

const props = {
  quote: { title: 'Eksport', source: 'Byrået', sentence: 'Setning.', agency: 'Byråsetning.' },
  edition: 'Prøve, utgave 1',
  cited: {
    ...{ id: 'exports', title: 'Eksport', site: 'Prøve', publisher: 'Kontoret' },
    ...{ edition: '2025', hash: 'abcd1234', accessed: '2026-01-01', language: 'nb' },
  },
  permanent: '/indicators/exports?known=2026-01-01',
}

test('a quotation is copied with edition and a whole, lasting address, and that is said', async () => {
  const writeText = vi.fn(() => Promise.resolve())
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  const block = mountInLanguage(QuoteBlock, props)
  const [plain, agency] = block.findAll('button')
  await agency?.trigger('click')
  await plain?.trigger('click')
  await flushPromises()
  const [[first], [second]] = writeText.mock.calls as unknown as [[string], [string]]
  expect(first).toMatch(
    /^Byråsetning\. Prøve, utgave 1, http.*\/indicators\/exports\?known=2026-01-01$/,
  )
  expect(second).toMatch(/^Setning\. /)
  expect(block.get('[role=status]').text()).toBe('Setningen er kopiert.')
  vi.unstubAllGlobals()
})

test('where the browser does not allow copying, that is said and the text is there to be marked', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
  const block = mountInLanguage(QuoteBlock, props)
  await block.findAll('button')[1]?.trigger('click')
  await flushPromises()
  expect(block.get('[role=status]').text()).toMatch(/^Nettleseren lot oss ikke kopiere/)
  expect(block.get('textarea').element.value).toMatch(
    /^Byråsetning\. Prøve, utgave 1, http.*\/indicators\/exports\?known=2026-01-01$/,
  )
  vi.unstubAllGlobals()
})

test('references in three forms are written when they are unfolded', async () => {
  const block = mountInLanguage(QuoteBlock, props)
  expect(block.findAll('pre')).toHaveLength(0)
  await block.get('details').trigger('toggle')
  expect(block.findAll('h3').map((heading) => heading.text())).toEqual([
    'APA',
    'BibTeX',
    'CSL-JSON',
  ])
  expect(block.findAll('pre')[0]?.text()).toContain('Kontoret. (2025). Eksport')
})

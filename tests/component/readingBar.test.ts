import { describe, expect, it, vi } from 'vitest'
import ReadingBar from '@/components/ReadingBar.vue'
import { mountInLanguage } from '../helpers/mountInLanguage'

describe('ReadingBar', () => {
  it('says what is read, and how far as a progress bar', async () => {
    const onAct = vi.fn()
    const props = { text: 'Leser tallene', amount: '45 %', fraction: 0.45, action: 'Avbryt', onAct }
    const bar = mountInLanguage(ReadingBar, props)
    expect(bar.get('[role="status"]').text()).toBe('Leser tallene')
    expect(bar.get('progress').attributes()).toMatchObject({
      value: '0.45',
      max: '1',
      'aria-label': 'Leser tallene',
    })
    expect(bar.text()).toContain('45 %')
    await bar.get('button').trigger('click')
    expect(onAct).toHaveBeenCalledOnce()
  })
  it('has no value while nobody knows how much there is', () => {
    const props = { text: 'Henter tallene', amount: '6,0 MB', fraction: null, action: 'Avbryt' }
    const bar = mountInLanguage(ReadingBar, props)
    expect(bar.get('progress').attributes('value')).toBeUndefined()
    expect(bar.findAll('button')).toHaveLength(1)
  })
  it('of what went wrong can be put away', async () => {
    const onClose = vi.fn()
    const props = { text: 'Ikke lest', action: 'Prøv igjen', close: 'Lukk', onClose }
    const bar = mountInLanguage(ReadingBar, props)
    expect(bar.find('progress').exists()).toBe(false)
    const [, close] = bar.findAll('button')
    await close?.trigger('click')
    expect(onClose).toHaveBeenCalledOnce()
  })
})

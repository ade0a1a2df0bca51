import { describe, expect, it } from 'vitest'
import StatusLedger from '@/components/StatusLedger.vue'
import { statuses } from '@/core/verdict/model'
import { mountInLanguage } from '../helpers/mountInLanguage'

const target = (number: number) => ({
  key: `plan/t${String(number)}`,
  title: `Mål ${String(number)}`,
  detail: number === 1 ? 'utgangstall mangler' : '',
})

const groups = statuses.map((status) => ({
  status,
  count: status === 'missed' ? 5 : 0,
  targets: status === 'missed' ? [1, 2, 3, 4, 5].map(target) : [],
}))

describe('StatusLedger', () => {
  it('shows every status with its count, zeros too', () => {
    const text = mountInLanguage(StatusLedger, { groups }).findAll('.sm-ledger > li')
    expect(text).toHaveLength(9)
    expect(text[0]?.text()).toBe('0Målet er nådd')
  })

  it('names the targets, the first three at once and the others behind a summary that counts all', () => {
    const wrapper = mountInLanguage(StatusLedger, { groups })
    const links = wrapper.findAll('a').map((link) => link.attributes('href'))
    expect(links).toEqual([1, 2, 3, 4, 5].map((n) => `#target-plan-t${String(n)}`))
    expect(wrapper.findAll('details a')).toHaveLength(2)
    expect(wrapper.get('summary').text()).toBe('Vis alle 5')
    expect(wrapper.text()).toContain('Mål 1 – utgangstall mangler')
  })
})

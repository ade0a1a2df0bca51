import { describe, expect, test } from 'vitest'
import ReleaseNotice from '@/components/ReleaseNotice.vue'
import { mountInLanguage } from '../helpers/mountInLanguage'

const fetched = Date.UTC(2026, 10, 22, 4, 15)

describe('the notice', () => {
  test.each([
    [
      'nb',
      'offline',
      'Du er uten nett. Tallene er fra utgaven 7. november 2025, hentet 22. november 2026 kl. 05.15.',
    ],
    [
      'nn',
      'unreachable',
      'Nettstaden svarar ikkje. Tala er frå utgåva 7. november 2025, henta 22. november 2026 kl. 05.15.',
    ],
    [
      'en',
      'offline',
      'You are offline. The figures are from the edition of 7 November 2025, fetched 22 November 2026, 05:15.',
    ],
  ] as const)('in %s says why, and how old the figures are', (language, notice, text) => {
    const props = { notice, fetched, edition: '2025-11-07' }
    const page = mountInLanguage(ReleaseNotice, props, { language })
    expect(page.get('p').text()).toBe(text)
    expect(page.findAll('button')).toHaveLength(1)
  })

  test('offers a newer release, and lets it wait', async () => {
    const props = { notice: 'newer', fetched, edition: null } as const
    const page = mountInLanguage(ReleaseNotice, props)
    expect(page.get('p').text()).toBe('Ny utgave er klar.')
    const [reload, later] = page.findAll('button')
    expect([reload?.text(), later?.text()]).toEqual(['Last inn', 'Senere'])
    await reload?.trigger('click')
    await later?.trigger('click')
    expect(page.getComponent(ReleaseNotice).emitted()).toMatchObject({
      reload: [[]],
      dismiss: [[]],
    })
  })

  test('claims no edition where no figure has a date', () => {
    const props = { notice: 'offline', fetched, edition: null } as const
    const page = mountInLanguage(ReleaseNotice, props)
    expect(page.get('p').text()).not.toContain('utgaven')
  })
})

import { expect, test } from 'vitest'
import LanguageSwitch from '@/components/LanguageSwitch.vue'
import { mountInLanguage } from '../helpers/mountInLanguage'

const nb = { language: 'nb', href: '/about' } as const
const en = { language: 'en', href: '/en/about' } as const

test('the page’s own language is named, the others are links to the same page', () => {
  const list = mountInLanguage(LanguageSwitch, { links: [nb, en] })
  expect(list.get('[aria-current]').text()).toBe('Bokmål')
  expect(list.findAll('a').map((link) => link.attributes('href'))).toEqual(['/en/about'])
})

test('a site in one language offers no choice', () => {
  expect(
    mountInLanguage(LanguageSwitch, { links: [nb] })
      .find('ul')
      .exists(),
  ).toBe(false)
})

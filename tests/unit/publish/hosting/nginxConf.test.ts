import { expect, test } from 'vitest'
import { nginxConf } from '@/publish/hosting/nginxConf'

const place = { base: '/x/', languages: ['nn', 'en'], defaultLanguage: 'nn' } as const

test('embeds of every language may be framed, and nothing else', () => {
  const framed = [...nginxConf(place).matchAll(/location \^~ (\S+) \{\s*set \$siktemal_policy/g)]
  expect(framed.map(([, path]) => path)).toEqual(['/x/embed/', '/x/en/embed/'])
})

test('unknown addresses have the page of their language', () => {
  const pages = [...nginxConf(place).matchAll(/error_page 404 (\S+);/g)].map(([, path]) => path)
  expect(pages).toEqual(['/x/404.html', '/x/en/404.html'])
})

test('a site below a path is reached without its last slash too, and one at the root has no such rule', () => {
  expect(nginxConf(place)).toContain('location = /x {\n  absolute_redirect off;\n  return 308 /x/;')
  expect(nginxConf({ ...place, base: '/' })).not.toContain('return 308')
})

test('the default language has no folder of its own', () => {
  expect(nginxConf(place)).not.toContain('/x/nn/')
})

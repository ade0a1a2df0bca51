import { expect, test } from 'vitest'
import { contentSecurityPolicy, servedPolicy } from '@/publish/hosting/policy'
import { policyMeta } from '@/publish/hosting/policyMeta'

test('scripts and styles come from the site alone; only style attributes stand in the page', () => {
  const directives = contentSecurityPolicy.split('; ')
  expect(directives).toContain("default-src 'none'")
  expect(directives).toContain("script-src 'self'")
  expect(directives).toContain("style-src 'self'")
  expect(directives.filter((each) => each.includes('unsafe'))).toEqual([
    "style-src-attr 'unsafe-inline'",
  ])
})

test('a page says nothing that only a server can: browsers would warn of it', () => {
  expect(policyMeta.join()).not.toContain('frame-ancestors')
  expect(policyMeta.join()).toContain('http-equiv="Content-Security-Policy"')
})

test('who may frame a page is all that differs', () => {
  expect(servedPolicy('nobody')).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`)
  expect(servedPolicy('anyone')).toBe(`${contentSecurityPolicy}; frame-ancestors *`)
})

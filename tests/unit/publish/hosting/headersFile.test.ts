import { describe, expect, test } from 'vitest'
import { headersFile } from '@/publish/hosting/headersFile'

const place = { base: '/', languages: ['nb', 'en'], defaultLanguage: 'nb' } as const

/** The headers of a path as a host applies the rules: all that match, joined or the last one. */
function headersAt(file: string, path: string, joining: 'joined' | 'last'): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const block of file.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n')
    if (!path.startsWith(pattern.replace('*', ''))) continue
    for (const line of lines) {
      const [name = '', ...value] = line.trim().split(': ')
      const before = joining === 'joined' && headers[name] ? `${headers[name]}, ` : ''
      headers[name] = before + value.join(': ')
    }
  }
  return headers
}

describe.each(['joined', 'last'] as const)('headersFile where values are %s', (joining) => {
  const file = headersFile(place)
  const at = (path: string): Record<string, string> => headersAt(file, path, joining)

  test('every page has the whole policy and may not be framed', () => {
    for (const path of ['/', '/indicators/x', '/en/areas/y', '/nothing']) {
      expect(at(path)['Content-Security-Policy']).toMatch(/^default-src 'none'; script-src 'self';/)
      expect(at(path)['Content-Security-Policy']).not.toContain('frame-ancestors')
      expect(at(path)['X-Frame-Options']).toBe('DENY')
      expect(at(path)).toMatchObject({
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
      })
    }
  })

  test('an embed has the same policy, and frame-ancestors overrules the older header', () => {
    for (const path of ['/embed/indicators/x', '/en/embed/indicators/x', '/en/embed/explore']) {
      const policies = at(path)['Content-Security-Policy']?.split(', ') ?? []
      expect(policies.at(-1)).toMatch(/^default-src 'none';.*; frame-ancestors \*$/)
      expect(policies.join()).not.toContain("frame-ancestors 'none'")
    }
  })

  test('no path has two rules for its caching', () => {
    expect(at('/assets/a-1.js')['Cache-Control']).toBe('public, max-age=31536000, immutable')
    expect(at('/data/x.csv')['Cache-Control']).toBe('no-cache')
  })
})

test('below a path every rule begins with it', () => {
  const patterns = headersFile({ ...place, base: '/x/' })
    .split('\n')
    .filter((line) => line.startsWith('/'))
  expect(patterns).toContain('/x/en/embed/*')
  expect(patterns.every((pattern) => pattern.startsWith('/x/'))).toBe(true)
})

import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchOfRelease } from '@/offline/fetchOfRelease'
import { releaseHeader } from '@/offline/release'

/** A server that has a release, and files that come with it. */
function server(release: string | null, file: () => Response): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    if (!address.endsWith('release.json')) return Promise.resolve(file())
    if (release === null) return Promise.reject(new TypeError('no network'))
    return Promise.resolve(Response.json({ release }))
  })
  return asked
}

const page = { release: 'a', base: '/x/' }
const ask = async (): Promise<string> =>
  (await fetchOfRelease({ address: '/x/data/y.csv' }, page)).status

afterEach(() => vi.unstubAllGlobals())

describe('a file is the page’s', () => {
  test('where the server has the same release after it has answered', async () => {
    const asked = server('a', () => new Response('1'))
    expect(await ask()).toBe('ready')
    expect(asked).toEqual(['/x/data/y.csv', '/x/release.json'])
  })

  test('where the service worker says so: then nobody asks again', async () => {
    const asked = server('b', () => new Response('1', { headers: { [releaseHeader]: 'a' } }))
    expect(await ask()).toBe('ready')
    expect(asked).toHaveLength(1)
  })
})

describe('a file of another release is never handed on', () => {
  test('though the server has it', async () => {
    server('b', () => new Response('2'))
    expect(await ask()).toBe('newer')
  })

  test('and where it is gone, the newer release is why', async () => {
    server('b', () => new Response(null, { status: 404 }))
    expect(await ask()).toBe('newer')
  })

  test('nor one whose release nobody knows', async () => {
    server(null, () => new Response('?'))
    expect(await ask()).toBe('unreachable')
  })
})

test('a file that is missing in its own release is missing', async () => {
  server('a', () => new Response(null, { status: 404 }))
  expect(await ask()).toBe('refused')
})

test.each([
  { release: 'a', status: 'lost' },
  { release: 'b', status: 'newer' },
])('a file that never comes though the site has release $release: $status', async (given) => {
  server(given.release, () => {
    throw new TypeError('cut')
  })
  expect(await ask()).toBe(given.status)
})

test('no answer is no file', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  expect(await ask()).toBe('unreachable')
})

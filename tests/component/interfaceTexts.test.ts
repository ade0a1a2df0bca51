import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '@/core/model'
import { createAppRouter } from '@/router'
import { createMemoryHistory } from 'vue-router'

const folder = 'src/i18n'
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const groups = [...new Set(files.map((name) => name.split('.')[0] ?? ''))]

/** Every text by its path, in one language. */
function textsOf(group: string, language: string): Record<string, string> {
  const json: unknown = JSON.parse(readFileSync(join(folder, `${group}.${language}.json`), 'utf8'))
  return Object.fromEntries(flat(json, group))
}

function flat(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  return Object.entries(node as object).flatMap(([key, child]) => flat(child, `${path}.${key}`))
}

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe.each(groups)('interface texts of %s', (group) => {
  const nb = textsOf(group, 'nb')
  test.each(languages)('%s has the same texts with the same places for values', (language) => {
    const texts = textsOf(group, language)
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(nb).toSorted())
    for (const [key, text] of Object.entries(texts)) {
      expect(text, key).not.toBe('')
      expect(placeholders(text), key).toEqual(placeholders(nb[key] ?? ''))
    }
  })
})

test.each(groups)('texts of %s know nothing of what a monitor is about', (group) => {
  const texts = languages.flatMap((language) => Object.values(textsOf(group, language)))
  const subjects = /helseomsorg|eksport|ventetid|\bexports\b|waiting time|pasient|patient/i
  expect(texts.filter((text) => subjects.test(text))).toEqual([])
})

const routes = createAppRouter(createMemoryHistory()).getRoutes()

test.each(routes.map((route) => [route.path, route] as const))(
  'the page %s names every group of texts that it shows',
  (_name, route) => {
    const page = pageOf(route.components?.['default'])
    const shown = groupsBelow(join('src/pages', page), new Set())
    const named = new Set(['common', ...route.meta.texts])
    expect([...shown].filter((group) => !named.has(group as never))).toEqual([])
  },
)

/** The file of a page: a component knows it, a lazy one names it in its import. */
function pageOf(component: unknown): string {
  const source = typeof component === 'function' ? String(component) : ''
  const file = (component as { __file?: string } | undefined)?.__file
  const name = /(\w+Page\.vue)/.exec(file ?? source)?.[1]
  if (name === undefined) throw new Error('A route without a page')
  return name
}

/** The groups used in a file and in all that it imports, but what it fetches later. */
function groupsBelow(file: string, seen: Set<string>): Set<string> {
  const found = new Set<string>()
  if (seen.has(file)) return found
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  for (const [, group = ''] of source.matchAll(/\bt\(\s*['`](\w+)\./g)) found.add(group)
  for (const [, from = ''] of source.matchAll(/from '((?:@|\.)[^']*)'/g)) {
    const path = from.startsWith('@/') ? from.replace('@', 'src') : resolveFrom(file, from)
    if (!/src\/(components|pages|composables)\//.test(path)) continue
    const whole = path.endsWith('.vue') ? path : `${path}.ts`
    for (const group of groupsBelow(whole, seen)) found.add(group)
  }
  return found
}

function resolveFrom(file: string, from: string): string {
  return resolve(dirname(file), from).replace(`${process.cwd()}/`, '')
}

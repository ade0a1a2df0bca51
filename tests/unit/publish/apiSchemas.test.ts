import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { apiFiles } from '@/publish/apiFiles'
import { apiSchemas, type SchemaName } from '@/publish/schemas/apiSchemas'
import { siteFiles } from '@/publish/siteFiles'
import { folderOf, monitorOf } from '../../helpers/folder'
import { richFolder } from '../../helpers/richFolder'
import { smallFolder } from '../../helpers/smallFolder'

const clock = { today: '2026-11-22', knownOn: null }

/** Every published JSON file below `api/v1`, by its path. */
function published(texts: Readonly<Record<string, string>>): ReadonlyMap<string, unknown> {
  const folder = { monitor: monitorOf(texts), diagnostics: [], files: folderOf(texts) }
  return new Map(
    [...siteFiles(folder, clock, { url: null })]
      .filter(([path]) => /^api\/v1\/.*\.json$/.test(path))
      .map(([path, make]) => [path, JSON.parse(String(make()))]),
  )
}

function schemaOf(path: string): SchemaName {
  if (path.startsWith('api/v1/indicators/')) return 'indicator'
  if (path.startsWith('api/v1/plans/')) return 'plan'
  const name = path.replace('api/v1/', '').replace('.json', '')
  if (name === 'monitor' || name === 'indicators' || name === 'verdicts') return name
  throw new Error(`no schema for ${path}`)
}

const ajv = new Ajv({ strict: true, allErrors: true })
const validators = Object.fromEntries(
  Object.entries(apiSchemas).map(([name, schema]) => [name, ajv.compile(schema)]),
)

function problems(name: SchemaName, value: unknown): readonly string[] {
  const validate = validators[name]
  if (!validate || validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe.each([
  ['a small folder', smallFolder],
  ['a folder with one of everything', richFolder],
])('the published JSON of %s', (_, texts) => {
  const files = [...published(texts)].filter(([path]) => !path.endsWith('.schema.json'))

  test.each(files)('%s is as its schema says', (path, value) => {
    expect(problems(schemaOf(path), value)).toEqual([])
  })
})

test.each(Object.keys(apiSchemas))('the schema %s is published, and whole in itself', (name) => {
  const schema = published(smallFolder).get(`api/v1/${name}.schema.json`)
  expect(new Ajv().compile(schema as object)).toBeTypeOf('function')
  expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
})

describe('a schema notices', () => {
  const value = published(richFolder).get('api/v1/plans/rich.json') as Record<string, unknown>

  test('a field that is missing', () => {
    const rest = Object.entries(value).filter(([key]) => key !== 'measures')
    expect(problems('plan', Object.fromEntries(rest))).toContain(
      " must have required property 'measures'",
    )
  })

  test('a field that is not described', () => {
    expect(problems('plan', { ...value, more: 1 })).toContain(
      ' must NOT have additional properties',
    )
  })

  test('a value of another kind', () => {
    expect(problems('plan', { ...value, from: 2021 })).not.toEqual([])
    expect(problems('plan', { ...value, from: '1 January' })).not.toEqual([])
  })
})

test('no path is published twice', () => {
  const context = { monitor: monitorOf(richFolder), clock, targets: [] }
  const paths = apiFiles(context, { hash: 'x', site: { url: null } }).map(([path]) => path)
  expect(new Set(paths).size).toBe(paths.length)
})

/** JSON Schema, draft 7: the newest that every validator reads. */
export type Schema = Readonly<Record<string, unknown>>

export const string: Schema = { type: 'string' }
export const number: Schema = { type: 'number' }
export const integer: Schema = { type: 'integer' }
export const boolean: Schema = { type: 'boolean' }

/** A mapping with exactly the fields of a type, all of them there: a field more or less does not compile. */
export function record<Type>(
  properties: Readonly<Record<keyof Type & string, Schema>>,
  description?: string,
): Schema {
  return {
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }
}

export function list(items: Schema): Schema {
  return { type: 'array', items }
}

/** A mapping from ids to values of one kind. */
export function mapOf(values: Schema): Schema {
  return { type: 'object', additionalProperties: values }
}

export function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] }
}

/** One of the words of a union, which the table names in full. */
export function wordOf<Word extends string>(words: Readonly<Record<Word, true>>): Schema {
  return { enum: Object.keys(words) }
}

/** One of a list of words. */
export function oneOf(words: readonly string[]): Schema {
  return { enum: words }
}

/** A schema that stands once under `definitions`. */
export function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` }
}

/** The same schema with a sentence on what stands there. */
export function said(description: string, schema: Schema): Schema {
  return '$ref' in schema ? { description, allOf: [schema] } : { description, ...schema }
}

export interface SchemaDocument {
  readonly title: string
  readonly root: Schema
  /** Every definition there is; those that the root does not use are left out. */
  readonly definitions: Readonly<Record<string, Schema>>
}

/** A whole schema file, which needs no other file. */
export function schemaDocument({ title, root, definitions }: SchemaDocument): Schema {
  const used = namesUsed(root, definitions)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...root,
    definitions: Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name))),
  }
}

function namesUsed(root: Schema, definitions: SchemaDocument['definitions']): ReadonlySet<string> {
  const used = new Set<string>()
  const visit = (schema: unknown): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/definitions\/(\w+)"/g)) {
      if (used.has(name)) continue
      used.add(name)
      visit(definitions[name])
    }
  }
  visit(root)
  return used
}

/** A JSON or YAML value read without trust: what is not of the asked kind is as good as not there. */
export type Json = Readonly<Record<string, unknown>>

/** The value as a mapping; empty where it is none. */
export function recordOf(value: unknown): Json {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  // Just seen to be an object whose keys are strings.
  return isRecord ? (value as Json) : {}
}

/** The value as a list; empty where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text or number as text; empty for all else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** One text or a list of them. */
export function textsOf(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.map(textOf).filter((text) => text !== '')
}

/** A finite number, also where it is written as text; null for all else. */
export function numberOf(value: unknown): number | null {
  const text = textOf(value)
  const number = Number(text)
  return text !== '' && Number.isFinite(number) ? number : null
}

/** A JSON text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

import { createHash } from 'node:crypto'

/**
 * An address for what has none of its own: the same for the same parts, whenever and wherever the site is
 * built. The first part should tell monitors apart.
 */
export function urn(...parts: readonly string[]): string {
  const sum = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `urn:siktemal:${sum.slice(0, 32)}`
}

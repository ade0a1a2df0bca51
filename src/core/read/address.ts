import { addShape, stringAt } from './shape'
import type { Place } from './yaml'

/** An address to link to: any text, but no other scheme than that of the web. */
export function addressAt(place: Place): string | null {
  const text = stringAt(place)
  // Browsers look past blanks and control characters in a scheme.
  const bare = text?.replace(/[\u0000-\u0020]/g, '') ?? ''
  if (!/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(bare)) return text
  addShape(place, 'address')
  return null
}

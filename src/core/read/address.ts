import { addShape, stringAt } from './shape'
import type { Place } from './yaml'

/** An address to link to, on the web; what begins with `www.` is completed as browsers do it. */
export function addressAt(place: Place): string | null {
  const text = stringAt(place)
  if (text === null) return null
  const bare = text.trim()
  // Anything else would be a path within the site, or a scheme that does something.
  if (/^https?:\/\/[^/\s]/i.test(bare)) return bare
  if (/^www\.[^/\s.]/i.test(bare)) return `https://${bare}`
  addShape(place, 'address')
  return null
}

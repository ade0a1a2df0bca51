import { slug } from '../../import/slug'

/** How many letters must be added, taken away or changed to make one word of another (Levenshtein 1966). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const changed = Number(row[to - 1]) + Number(one[at - 1] !== other[to - 1])
      next.push(Math.min(changed, Number(row[to]) + 1, Number(next[to - 1]) + 1))
    }
    row = next
  }
  return Number(row[other.length])
}

/** The word among some that was probably meant: the same but for signs, or a third of its letters at most. */
export function nearest(
  written: string,
  /** By what may be written for them: `Oslo kommune` → `oslo`. */
  words: ReadonlyMap<string, string>,
): string | null {
  const plain = slug(written)
  const known = [...words].map(([name, id]) => ({ id, far: distance(plain, slug(name)) }))
  const [best] = known.toSorted((a, b) => a.far - b.far)
  return best && plain !== '' && best.far <= Math.floor(plain.length / 3) ? best.id : null
}

/** The addresses of plans, measures and bodies: the page's path, without a language. */

/**
 * A measure's number as one part of an address and the name of a file: letters and digits stay, with
 * blanks and `._()+-` between them; every other sign becomes its code, `24/3` → `24~2f~3`; what is too
 * long for a file's name is cut and ends with a checksum of the whole. Two numbers never share a part.
 */
export function measureSegment(number: string): string {
  const signs = [...number.normalize('NFC')]
  const isPlain = (sign: string, index: number): boolean =>
    /[\p{L}\p{N}]/u.test(sign) || (/[ ._()+-]/.test(sign) && index > 0 && index < signs.length - 1)
  const segment = signs
    .map((sign, index) =>
      isPlain(sign, index) ? sign : `~${Number(sign.codePointAt(0)).toString(16)}~`,
    )
    .join('')
  const letters = [...segment]
  if (letters.length <= mostLetters) return segment
  return `${letters.slice(0, 40).join('')}~${checksum(number)}~`
}

/** Of up to four bytes each: with what stands behind it, a file's name has at most 255. */
const mostLetters = 60

/** Sixteen hexadecimal digits from a text: FNV-1a, 32 bits, from two starts. */
function checksum(text: string): string {
  const sum = (start: number): number =>
    [...text].reduce(
      (hash, sign) => Math.imul(hash ^ Number(sign.codePointAt(0)), 0x01000193),
      start,
    )
  return [0x811c9dc5, 0x050c5d1f]
    .map((start) => (sum(start) >>> 0).toString(16).padStart(8, '0'))
    .join('')
}

/** The part that an address means: one already in codes, or the bare number, decoded. */
export function segmentIn(address: string): string {
  return /~[0-9a-f]+~/.test(address) ? address : measureSegment(address)
}

export function planPath(plan: string): string {
  return `/plans/${plan}`
}

/** As a link writes it. */
export function measurePath(plan: string, number: string): string {
  return `${planPath(plan)}/measures/${encodeURIComponent(measureSegment(number))}`
}

export function bodyPath(body: string): string {
  return `/bodies/${body}`
}

/** The anchor of a target on its plan's page. */
export function targetAnchor(target: string): string {
  return `goal-${target}`
}

/** Where a plan's page says what it is to reach. */
export function targetPath(plan: string, target: string): string {
  return `${planPath(plan)}#${targetAnchor(target)}`
}

/** method.md: `≥` and `≤` are widened by this, because 0.95 and 0.60 are not exact in binary. */
export const tolerance = 1e-9

/** `a ≥ b`, widened; its negation is the method's `<`. */
export function atLeast(a: number, b: number): boolean {
  return a >= b - tolerance
}

/** `a ≤ b`, widened; its negation is the method's `>`. */
export function atMost(a: number, b: number): boolean {
  return a <= b + tolerance
}

/** True for what counts as zero. */
export function isZero(value: number): boolean {
  return Math.abs(value) <= tolerance
}

/** The number, or null where the arithmetic gave none (division by zero, overflow). */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

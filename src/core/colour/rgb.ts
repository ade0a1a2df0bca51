/** A colour as red, green and blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number]

export const white: Rgb = [255, 255, 255]
export const black: Rgb = [0, 0, 0]

/** `#rgb` or `#rrggbb` as red, green and blue; null for any other text. */
export function rgbOf(hex: string): Rgb | null {
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(hex)) return null
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex
  const value = Number.parseInt(long.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** A colour with whole numbers, as it is written. */
export function rounded([red, green, blue]: Rgb): Rgb {
  return [Math.round(red), Math.round(green), Math.round(blue)]
}

/** A colour as `#rrggbb`, its parts rounded. */
export function hexOf(colour: Rgb): string {
  const parts = rounded(colour).map((part) => part.toString(16).padStart(2, '0'))
  return `#${parts.join('')}`
}

/** A colour with a share (0–1) of another in it. */
export function mixed(colour: Rgb, other: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2): number => colour[at] + (other[at] - colour[at]) * share
  return [part(0), part(1), part(2)]
}

/** Contrast of two colours, 1–21 (WCAG 2.2, “contrast ratio” and “relative luminance”). */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(part: number): number {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

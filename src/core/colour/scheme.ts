import { black, contrast, mixed, rgbOf, rounded, white, type Rgb } from './rgb'

export type SchemeName = 'light' | 'dark'

/** What colours stand on, the paper first: the backgrounds of `src/styles/tokens.css`. */
export const papers = {
  light: [
    [255, 255, 255],
    [241, 245, 245],
  ],
  dark: [
    [15, 26, 32],
    [22, 36, 43],
  ],
} as const satisfies Readonly<Record<SchemeName, readonly Rgb[]>>

/** A colour as given: for light surroundings, and for dark ones where that is said too. */
export interface GivenColour {
  readonly light: Rgb
  readonly dark: Rgb | null
}

/** `#rgb`, `#rrggbb` or `light-dark(#…, #…)`; null for any other text, so that nothing else reaches a stylesheet. */
export function colourOf(text: string): GivenColour | null {
  const pair = /^light-dark\(\s*(#\w+)\s*,\s*(#\w+)\s*\)$/i.exec(text.trim())
  const [light, dark = null] = (pair?.slice(1) ?? [text.trim()]).map(rgbOf)
  return !light || (pair !== null && dark === null) ? null : { light, dark }
}

/** The least contrast of a colour with the backgrounds of a scheme. */
export function contrastOn(scheme: SchemeName, colour: Rgb): number {
  return Math.min(...papers[scheme].map((paper) => contrast(colour, paper)))
}

/** The nearest colour with enough contrast: darker on light backgrounds, lighter on dark ones. */
export function readable(scheme: SchemeName, colour: Rgb, least: number): Rgb {
  const towards = scheme === 'light' ? black : white
  for (let share = 0; share < 1; share += 0.02) {
    // What is written has whole numbers: they are what must be readable.
    const candidate = rounded(mixed(colour, towards, share))
    if (contrastOn(scheme, candidate) >= least) return candidate
  }
  return towards
}

/** A colour in one scheme, readable there; one that was given for light surroundings serves both. */
export function colourIn(scheme: SchemeName, { light, dark }: GivenColour, least: number): Rgb {
  return readable(scheme, scheme === 'light' ? light : (dark ?? light), least)
}

import { black, hexOf, mixed, white, type Rgb } from './rgb'
import { colourIn, colourOf, papers, readable, type GivenColour, type SchemeName } from './scheme'
import { accent, colourTokens, leastContrast } from './tokens'

/** A design token and its colour in light and in dark surroundings, `#rrggbb`. */
export interface ThemeToken {
  readonly token: string
  readonly light: string
  readonly dark: string
}

/**
 * The design tokens that a monitor's colours change, each readable in both schemes: an accent's whole
 * family first, then what is named by itself.
 */
export function themeTokens(colours: Readonly<Record<string, string>>): readonly ThemeToken[] {
  const given = Object.entries(colours).flatMap(([name, text]) => {
    const colour = colourOf(text)
    return colour === null ? [] : [[name, colour] as const]
  })
  const own = given.flatMap(([name, colour]) =>
    namedToken(name, (scheme, least) => colourIn(scheme, colour, least)),
  )
  const family = given.filter(([name]) => name === accent).flatMap(([, each]) => accentFamily(each))
  return [...new Map([...family, ...own].map((each) => [each.token, each])).values()]
}

/** The token of a name, its colour made for the contrast that it needs; none for a name that no token has. */
function namedToken(
  name: string,
  colour: (scheme: SchemeName, least: number) => Rgb,
): readonly ThemeToken[] {
  const known = colourTokens[name]
  if (known === undefined) return []
  return [tokenOf(known.token, (scheme) => colour(scheme, known.least))]
}

function tokenOf(token: string, colour: (scheme: SchemeName) => Rgb): ThemeToken {
  return { token, light: hexOf(colour('light')), dark: hexOf(colour('dark')) }
}

/** How far each member lies from the accent: towards ink (text on the background) or paper, 0–1. */
const family: readonly (readonly [name: string, towards: 'ink' | 'paper', share: number])[] = [
  ['accent-text-subtle', 'ink', 0],
  ['accent-border-strong', 'ink', 0],
  ['accent-base-default', 'ink', 0],
  ['accent-base-hover', 'ink', 0.25],
  ['accent-base-active', 'ink', 0.45],
  ['accent-text-default', 'ink', 0.5],
  ['accent-border-default', 'paper', 0.2],
  ['accent-surface-tinted', 'paper', 0.88],
  ['accent-surface-hover', 'paper', 0.8],
  ['data', 'ink', 0],
  ['series-1', 'ink', 0],
]

function accentFamily(colour: GivenColour): readonly ThemeToken[] {
  const member = (scheme: SchemeName, towards: 'ink' | 'paper', share: number): Rgb => {
    const ink = scheme === 'light' ? black : white
    const base = colourIn(scheme, colour, leastContrast(accent))
    return mixed(base, towards === 'ink' ? ink : papers[scheme][0], share)
  }
  return [
    ...family.flatMap(([name, towards, share]) =>
      namedToken(name, (scheme, least) => readable(scheme, member(scheme, towards, share), least)),
    ),
    // The label of a button: whatever is readable on the background is readable under it.
    tokenOf('--ds-color-accent-base-contrast-default', (scheme) => papers[scheme][0]),
  ]
}

import { createHash } from 'node:crypto'
import type { MonitorSettings } from '@/core/model'
import { themeTokens } from '@/core/colour/theme'

/** A monitor's own colours as a stylesheet, which the policy asks for: no page has styles of its own. */
export interface ThemeFile {
  /** From the site's root; its name changes with its contents. */
  readonly path: string
  readonly css: string
}

export const themePattern = /^assets\/theme-[0-9a-f]{8}\.css$/

/** The stylesheet of a monitor's colours; null for one that has none. */
export function themeFile({ colours }: Pick<MonitorSettings, 'colours'>): ThemeFile | null {
  const tokens = themeTokens(colours)
  if (tokens.length === 0) return null
  const lines = tokens.map(({ token, light, dark }) => `  ${token}: light-dark(${light}, ${dark});`)
  // Outside any cascade layer, and so above the app's own tokens wherever it is loaded.
  const css = [':root,', '[data-color-scheme] {', ...lines, '}', ''].join('\n')
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8)
  return { path: `assets/theme-${hash}.css`, css }
}

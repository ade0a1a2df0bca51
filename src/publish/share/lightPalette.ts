import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { MonitorSettings } from '@/core/model'
import { themeFile } from '../themeFile'
import { tokens, type Palette, type Tone } from '@/charts/palette'

const stylesheet = fileURLToPath(new URL('../../styles/tokens.css', import.meta.url))

/** The light colours of the design tokens, or the monitor's own: a shared picture knows no reader's choice. */
export async function lightPalette(colours: MonitorSettings['colours'] = {}): Promise<Palette> {
  const css = (themeFile({ colours })?.css ?? '') + (await readFile(stylesheet, 'utf8'))
  const entries = Object.entries(tokens).map(([tone, token]) => [tone, lightOf(token, css)])
  // One entry for each token.
  return Object.fromEntries(entries) as Record<Tone, string>
}

function lightOf(token: string, css: string): string {
  const colour = new RegExp(`${token}:\\s*light-dark\\(\\s*([^,\\s]+)`).exec(css)?.[1]
  if (colour === undefined) throw new Error(`No colour for ${token}`)
  return colour
}

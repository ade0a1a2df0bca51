import type { Language, MonitorSettings } from '@/core/model'
import { addressFrom, pagePath } from './siteAddress'

// The light paper: a manifest knows one colour, pages tell the browser of both.
const paper = '#ffffff'

/** What a monitor is called and how it looks where it is installed: one manifest for each language. */
export function manifest(settings: MonitorSettings, language: Language): string {
  const { title, description, defaultLanguage } = settings
  const path = manifestPath(language, defaultLanguage)
  const address = addressFrom(path, { url: null })
  const name = title[language] ?? title[defaultLanguage] ?? ''
  const icons = appIcons.map(({ size, purpose }) => ({
    src: address(iconPath(size, purpose)),
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  }))
  const value = {
    // One app, in whatever language it was installed.
    id: address(''),
    name,
    short_name: name,
    description: description[language] ?? description[defaultLanguage] ?? '',
    lang: language,
    start_url: address(pagePath('', { language, defaultLanguage })),
    scope: address(''),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons,
  }
  return `${JSON.stringify(value)}\n`
}

export function manifestPath(language: Language, defaultLanguage: Language): string {
  return pagePath('manifest.webmanifest', { language, defaultLanguage })
}

export type IconPurpose = 'any' | 'maskable'

/** A maskable icon keeps its mark away from the edge, which the system may cut into any shape. */
export const appIcons: readonly { readonly size: number; readonly purpose: IconPurpose }[] = [
  { size: 192, purpose: 'any' },
  { size: 512, purpose: 'any' },
  { size: 192, purpose: 'maskable' },
  { size: 512, purpose: 'maskable' },
]

export function iconPath(size: number, purpose: IconPurpose): string {
  return `icons/${purpose === 'any' ? 'icon' : purpose}-${String(size)}.png`
}

/** For home screens that read no manifest. */
export const touchIcon = 'icons/touch-180.png'

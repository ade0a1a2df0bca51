import type { Monitor } from '@/core/model'

/** The path of every page there is, in one language, the overview first. */
export function siteRoutes({ settings, indicators }: Monitor): readonly string[] {
  return [
    '',
    ...settings.areas.map(({ id }) => `areas/${id}`),
    ...indicators.map(({ id }) => `indicators/${id}`),
    'about',
    'about/method',
    'about/accessibility',
  ]
}

import { describe, expect, test } from 'vitest'
import { manifest, manifestPath } from '@/publish/manifest'
import { iconDrawings } from '@/publish/share/iconSvg'
import { monitorOf } from '../../helpers/folder'
import { richFolder } from '../../helpers/richFolder'

const { settings } = monitorOf(richFolder)

describe('the manifest', () => {
  test('names the monitor in its language and starts on that overview', () => {
    const nb: unknown = JSON.parse(manifest(settings, 'nb'))
    const en: unknown = JSON.parse(manifest(settings, 'en'))
    expect(nb).toMatchObject({ name: 'Prøve', lang: 'nb', id: './', start_url: './', scope: './' })
    expect(en).toMatchObject({ name: 'Trial', lang: 'en', id: '../', start_url: '../en' })
    expect([manifestPath('nb', 'nb'), manifestPath('en', 'nb')]).toEqual([
      'manifest.webmanifest',
      'en/manifest.webmanifest',
    ])
  })

  test('has icons of both kinds in both sizes, and each of them is drawn', () => {
    const { icons } = JSON.parse(manifest(settings, 'nb')) as { icons: { src: string }[] }
    const drawn = iconDrawings('<svg viewBox="0 0 32 32"></svg>').map(([path]) => path)
    expect(icons).toHaveLength(4)
    for (const { src } of icons) expect(drawn).toContain(src)
  })
})

test('an icon has one look: what the symbol says of dark screens is left out', () => {
  const symbol =
    '<svg viewBox="0 0 32 32"><style>a{b:c}@media (prefers-color-scheme:dark){a{b:d}.f{g:h}}</style><path d="M0 0"/></svg>'
  const [, svg] = iconDrawings(symbol)[0]!
  expect(svg).toContain('<style>a{b:c}</style><path d="M0 0"/>')
})

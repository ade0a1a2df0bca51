import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language, MonitorSettings } from '@/core/model'
import { drawCard } from './drawCard'
import { iconDrawings } from './iconSvg'
import { lightPalette } from './lightPalette'
import type { PageCard } from './pageCard'
import { pictureCache } from './pictureCache'
import { raster } from './raster'
import { shareFonts } from './shareFonts'

export interface SitePictures {
  /** Has a page's picture drawn, once, while the pages go on being made. */
  readonly add: (page: PageCard, language: Language) => void
  /** Waits for every picture. */
  readonly done: () => Promise<void>
}

const cacheFolder = fileURLToPath(
  new URL('../../../node_modules/.cache/siktemal/pictures', import.meta.url),
)

/** Draws and writes the pictures of a site: those that it is shared with, and its icons. */
export async function openPictures(
  out: string,
  colours: MonitorSettings['colours'],
): Promise<SitePictures> {
  const [palette, fonts] = await Promise.all([lightPalette(colours), shareFonts()])
  const drawer = raster(fonts)
  const cache = pictureCache(cacheFolder)
  const writing = new Map<string, Promise<void>>()
  async function write(path: string, svg: string): Promise<void> {
    const png = await cache.picture(svg, () => drawer.draw(svg))
    await mkdir(dirname(join(out, path)), { recursive: true })
    await writeFile(join(out, path), png)
  }
  return {
    add({ path, card }, language) {
      if (!writing.has(path)) writing.set(path, write(path, drawCard(card, { palette, language })))
    },
    async done() {
      try {
        const symbol = await readFile(join(out, 'favicon.svg'), 'utf8')
        const icons = iconDrawings(symbol).map(([path, svg]) => write(path, svg))
        await Promise.all([...icons, ...writing.values()])
        await cache.tidy()
      } finally {
        await drawer.close()
      }
    },
  }
}

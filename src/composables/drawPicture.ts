import { picture, type Picture } from '@/charts/takeAway/picture'
import type { PictureBody } from '@/charts/takeAway/pictureBody'
import { withDensity } from '@/charts/takeAway/pngDensity'
import type { TakenAbout } from '@/core/takeAway/about'
import { embeddedFonts } from './embeddedFonts'
import { paletteUnder } from './useChartPalette'

export interface PictureAsked {
  readonly about: TakenAbout
  readonly body: PictureBody
  readonly summary: string
  /** Its colours are those of the page here. */
  readonly element: HTMLElement
}

/** A picture of the chart as the page shows it, in its colours, with the page's fonts in it. */
export async function drawPicture({
  about,
  body,
  summary,
  element,
}: PictureAsked): Promise<Picture> {
  const palette = paletteUnder(element)
  const plain = picture(about, body, { palette, summary, fonts: '' })
  const fonts = await embeddedFonts(plain.svg)
  return picture(about, body, { palette, summary, fonts })
}

export function svgFile({ svg }: Picture): Blob {
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: 'image/svg+xml' })
}

/** A screen shows 96 pixels to the inch. */
const screen = 96

/** The picture as PNG, so many times its size; null where the browser cannot make one so large. */
export async function pngFile(drawn: Picture, scale: number): Promise<Blob | null> {
  const address = URL.createObjectURL(svgFile(drawn))
  try {
    const image = new Image(drawn.width, drawn.height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(drawn.width * scale)
    canvas.height = Math.round(drawn.height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
    if (png === null) return null
    const bytes = withDensity(new Uint8Array(await png.arrayBuffer()), screen * scale)
    return new Blob([new Uint8Array(bytes)], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { shareFonts } from '../share/shareFonts'
import { fontFamilies } from '../share/svg'
import type { DrawPng } from './briefDocx'

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
let started: Promise<void> | null = null

/** Draws charts as PNG at twice their size, without a browser. */
export async function pngDrawer(): Promise<DrawPng> {
  await (started ??= readFile(wasm).then((bytes) => initWasm(bytes)))
  const fontBuffers = [...(await shareFonts())]
  return (svg) => {
    const font = { fontBuffers, defaultFontFamily: fontFamilies.text }
    const drawing = new Resvg(svg, {
      font,
      fitTo: { mode: 'zoom', value: 2 },
      background: '#ffffff',
    })
    const image = drawing.render()
    const png = image.asPng()
    image.free()
    drawing.free()
    return Promise.resolve(png)
  }
}

// Runs in a thread of its own (`raster.ts`), past the loader of our TypeScript.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { indexedPng } from './indexedPng.js'

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
await initWasm(await readFile(wasm))

const font = { fontBuffers: workerData.fonts, defaultFontFamily: workerData.family }

parentPort?.on('message', ({ id, svg }) => {
  try {
    parentPort?.postMessage({ id, png: draw(svg) })
  } catch (error) {
    parentPort?.postMessage({ id, reason: String(error) })
  }
})

function draw(svg) {
  const drawing = new Resvg(svg, { font, logLevel: 'off' })
  const image = drawing.render()
  const png = indexedPng(image.pixels, image)
  image.free()
  drawing.free()
  return png
}

import { saveBlob } from '@/composables/saveBlob'
import { paletteUnder } from '@/composables/useChartPalette'
import { briefDocx } from '@/publish/brief/briefDocx'
import type { Paper } from '@/publish/brief/paper'

/** Makes the Word document in the browser, in the colours of paper, and hands it over. */
export async function saveBriefDocx(
  paper: Omit<Paper, 'palette'>,
  page: HTMLElement,
): Promise<void> {
  const sheet = page.querySelector<HTMLElement>('.sm-paper') ?? page
  const document = await briefDocx({ ...paper, palette: paletteUnder(sheet) }, drawPng)
  saveBlob(document, 'siktemal-brief.docx')
}

/** A drawing as PNG, at twice its size. */
async function drawPng(svg: string): Promise<Uint8Array> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * 2
  canvas.height = image.height * 2
  const context = canvas.getContext('2d')
  context?.scale(2, 2)
  context?.drawImage(image, 0, 0)
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (png === null) throw new Error('PNG')
  return new Uint8Array(await png.arrayBuffer())
}

import { Worker } from 'node:worker_threads'
import { fontFamilies } from './svg'

export interface Raster {
  /** A drawing as PNG. */
  readonly draw: (svg: string) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (png: Uint8Array) => void
  readonly reject: (error: Error) => void
}

/** What the thread answers. */
type Answer =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly reason: string }

/** Turns drawings into pictures in a thread of its own, so that the pages are made meanwhile. */
export function raster(fonts: readonly Uint8Array[]): Raster {
  const worker = new Worker(new URL('./rasterWorker.js', import.meta.url), {
    workerData: { fonts, family: fontFamilies.text },
  })
  const waiting = new Map<number, Waiting>()
  let count = 0
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('png' in answer) asked?.resolve(answer.png)
    else asked?.reject(new Error(answer.reason))
  })
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  return {
    draw: (svg) =>
      new Promise((resolve, reject) => {
        count += 1
        waiting.set(count, { resolve, reject })
        worker.postMessage({ id: count, svg })
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}

import { Blob as NodeBlob, File as NodeFile } from 'node:buffer'
import { strToU8, zipSync } from 'fflate'
import { createPinia, setActivePinia } from 'pinia'
import { vi } from 'vitest'
import type { WorkerPort } from '@/worker/workerLine'
import { smallFolder } from './smallFolder'
import { workerHere } from './workerPair'

/** The zip of the published folder, as a server hands it out. */
export function publishedZip(folder: Readonly<Record<string, string>> = smallFolder): Response {
  const files = Object.entries(folder).map(([path, text]) => [path, strToU8(text)] as const)
  return new Response(zipSync(Object.fromEntries(files)) as BodyInit)
}

/**
 * Stores of their own, the published folder from `answer`, and workers in this process; files are Node's,
 * since those of the pretended browser cannot cross to a worker.
 */
export function publishedHere(
  answer: () => Response,
  worker: () => WorkerPort = workerHere,
): { readonly fetched: ReturnType<typeof vi.fn> } {
  const fetched = vi.fn(() => Promise.resolve(answer()))
  setActivePinia(createPinia())
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('Blob', NodeBlob)
  vi.stubGlobal('File', NodeFile)
  vi.stubGlobal('Worker', function WorkerHere() {
    return worker()
  })
  return { fetched }
}

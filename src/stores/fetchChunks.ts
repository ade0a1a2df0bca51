import { countLineFeeds } from '@/core/read/lineFeeds'
import { fileAddress, type Fetched } from './fetchJson'
import { fetchPublished } from './fetchPublished'

/** From so many rows on figures are read in a worker. */
export const largeRows = 20_000

export interface FetchedChunks {
  readonly chunks: Uint8Array<ArrayBuffer>[]
  readonly isLarge: boolean
}

export interface FetchingChunks {
  readonly signal: AbortSignal
  /** Told now and then how many bytes have come, once the file has proved to be large. */
  readonly onLarge: (bytes: number) => void
}

/** Often enough for a reader, seldom enough for the page. */
const step = 500_000

/** Fetches a published CSV in the pieces that it comes in, so that nothing is copied on the way. */
export async function fetchChunks(
  path: string,
  { signal, onLarge }: FetchingChunks,
): Promise<Fetched<FetchedChunks>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const seen = { lines: 0, bytes: 0, told: 0 }
  try {
    const answer = await fetchPublished(path, { address: fileAddress(path), signal })
    if (answer.status === 'failed') return answer
    const reader = answer.data.body?.getReader()
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      chunks.push(next.value)
      seen.bytes += next.value.byteLength
      // The header is a line too.
      seen.lines += countLineFeeds(next.value, largeRows + 1 - seen.lines)
      if (seen.lines <= largeRows || seen.bytes < seen.told + step) continue
      seen.told = seen.bytes
      onLarge(seen.bytes)
    }
    return { status: 'ready', data: { chunks, isLarge: seen.lines > largeRows } }
  } catch {
    return { status: 'failed', reason: path }
  }
}

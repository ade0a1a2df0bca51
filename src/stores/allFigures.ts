import type { Language } from '@/core/model'
import type { BundleJson } from '@/core/json/bundleJson'
import type { TakenView } from '@/core/takeAway/takenRow'
import { fetchChunks } from './fetchChunks'
import { fetchJson, type Fetched } from './fetchJson'

export interface AllAsked {
  readonly language: Language
  /** ISO day; null: everything. */
  readonly knownOn: string | null
}

/** Everything of some indicators; null where one of them is too large to be read at once. */
export async function loadAllFigures(
  ids: readonly string[],
  asked: AllAsked,
): Promise<Fetched<readonly TakenView[] | null>> {
  const found = await Promise.all(ids.map((id) => loadOne(id, asked)))
  const views: TakenView[] = []
  for (const each of found) {
    if (each.status === 'failed') return each
    if (each.data === null) return { status: 'ready', data: null }
    views.push(each.data)
  }
  return { status: 'ready', data: views }
}

async function loadOne(id: string, asked: AllAsked): Promise<Fetched<TakenView | null>> {
  const file = `data/${id}.csv`
  const { signal } = new AbortController()
  const [bundle, csv, { readAll }] = await Promise.all([
    fetchJson<BundleJson>(`api/v1/indicators/${id}.json`),
    fetchChunks(file, { signal, onLarge: () => undefined }),
    import('@/core/takeAway/readAll'),
  ])
  if (bundle.status === 'failed') return bundle
  if (csv.status === 'failed') return csv
  if (csv.data.isLarge) return { status: 'ready', data: null }
  const bytes = new Uint8Array(await new Blob(csv.data.chunks).arrayBuffer())
  return { status: 'ready', data: readAll({ bundle: bundle.data, bytes, file }, asked) }
}

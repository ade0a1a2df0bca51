import { fetchOfRelease, type OfRelease } from '@/offline/fetchOfRelease'
import { openRelease } from '@/offline/openRelease'
import { afterPause } from '@/offline/retried'
import type { Fetched } from './fetchJson'
import { useReleaseStore } from './releaseStore'

/** A published file of the release that is open, as it begins to come; a failure is a reason. */
export async function fetchPublished(
  path: string,
  { address, signal }: { readonly address: string; readonly signal?: AbortSignal },
): Promise<Fetched<Response>> {
  const release = openRelease()
  if (release === null) return plain(path, address, signal)
  const store = useReleaseStore()
  const ask = (): Promise<OfRelease> =>
    fetchOfRelease({ address, ...(signal && { signal }) }, release)
  const first = await ask()
  const answer = isWorthAsking(first, signal) ? await afterPause(ask) : first
  switch (answer.status) {
    case 'ready':
      return { status: 'ready', data: answer.response }
    case 'refused':
      return { status: 'failed', reason: `${path}: ${String(answer.code)}` }
    case 'newer':
      store.tell('newer')
      break
    case 'unreachable':
      if (!signal?.aborted) store.tell('unreachable')
      break
    case 'lost':
      break
  }
  return { status: 'failed', reason: path }
}

/** A connection that is there may drop one answer. */
function isWorthAsking({ status }: OfRelease, signal: AbortSignal | undefined): boolean {
  return (status === 'lost' || status === 'unreachable') && navigator.onLine && !signal?.aborted
}

async function plain(
  path: string,
  address: string,
  signal: AbortSignal | undefined,
): Promise<Fetched<Response>> {
  try {
    const response = await fetch(address, signal ? { signal } : undefined)
    if (response.ok) return { status: 'ready', data: response }
    return { status: 'failed', reason: `${path}: ${String(response.status)}` }
  } catch {
    return { status: 'failed', reason: path }
  }
}

import { fetchPublished } from './fetchPublished'

export type Fetched<T> =
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'failed'; readonly reason: string }

/** An address of the published site, from its path below the base. */
export function fileAddress(path: string): string {
  return `${import.meta.env.BASE_URL}${path}`
}

/** Fetches JSON that the build has published; a failure comes back as a reason, never as a throw. */
export async function fetchJson<T>(path: string): Promise<Fetched<T>> {
  const answer = await fetchBytes(path)
  if (answer.status === 'failed') return answer
  try {
    // The build writes these files from the very types they are read as.
    return { status: 'ready', data: JSON.parse(new TextDecoder().decode(answer.data)) as T }
  } catch {
    return { status: 'failed', reason: `${path}: JSON` }
  }
}

/** Fetches a published file as bytes. */
export async function fetchBytes(path: string): Promise<Fetched<Uint8Array>> {
  const answer = await fetchPublished(path, { address: fileAddress(path) })
  if (answer.status === 'failed') return answer
  try {
    return { status: 'ready', data: new Uint8Array(await answer.data.arrayBuffer()) }
  } catch {
    return { status: 'failed', reason: path }
  }
}

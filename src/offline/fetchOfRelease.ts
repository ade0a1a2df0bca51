import { releaseHeader, serverRelease, type PageRelease } from './release'

export type OfRelease =
  | { readonly status: 'ready'; readonly response: Response }
  /** The server has another release by now, and no longer this file of the asked one. */
  | { readonly status: 'newer' }
  /** The server said no. */
  | { readonly status: 'refused'; readonly code: number }
  /** No answer came for this file, though the site answers. */
  | { readonly status: 'lost' }
  /** No answer came at all. */
  | { readonly status: 'unreachable' }

export interface Asking {
  readonly address: string
  readonly signal?: AbortSignal
}

/** What a service worker answers where the server has a newer release only. */
export const newerStatus = 409

/**
 * A data file of the very release that a page is of. The server is asked for its release only after it
 * has begun to answer: if that is still the page's, so is the file.
 */
export async function fetchOfRelease(
  { address, signal }: Asking,
  { release, base }: Pick<PageRelease, 'release' | 'base'>,
): Promise<OfRelease> {
  try {
    const response = await fetch(address, {
      cache: 'no-cache',
      headers: { [releaseHeader]: release },
      ...(signal && { signal }),
    })
    if (response.headers.get(releaseHeader) === release) return { status: 'ready', response }
    if (response.status === newerStatus) return { status: 'newer' }
    const current = await serverRelease(base)
    if (current !== null && current !== release) return { status: 'newer' }
    if (!response.ok) return { status: 'refused', code: response.status }
    return current === null ? { status: 'unreachable' } : { status: 'ready', response }
  } catch {
    return signal?.aborted ? { status: 'unreachable' } : lost(release, base)
  }
}

/** No answer came: the file's own trouble where the site still answers. */
async function lost(release: string, base: string): Promise<OfRelease> {
  const current = await serverRelease(base)
  if (current === null) return { status: 'unreachable' }
  return { status: current === release ? 'lost' : 'newer' }
}

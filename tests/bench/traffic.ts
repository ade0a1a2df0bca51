import type { CDPSession } from '@playwright/test'
import { until } from './until'

export const trafficKinds = [
  'document',
  'script',
  'style',
  'font',
  'data',
  'image',
  'other',
] as const
export type TrafficKind = (typeof trafficKinds)[number]

/** Transferred bytes, headers in, by what they were for. */
export type Bytes = Readonly<Record<TrafficKind, number>>

export interface Traffic {
  readonly requests: () => number
  readonly bytes: () => Bytes
  /** Resolves to true once no request has been under way for so long, to false if that takes a minute. */
  readonly quiet: (milliseconds: number) => Promise<boolean>
}

const kinds: Readonly<Record<string, TrafficKind>> = {
  Document: 'document',
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Fetch: 'data',
  XHR: 'data',
  Image: 'image',
}

/** Counts everything that a page asks the network for, from now on; what its own cache answers costs nothing. */
export async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const under = new Map<string, TrafficKind>()
  const bytes = emptyBytes()
  let requests = 0
  let lastChange = performance.now()
  const touch = (): void => void (lastChange = performance.now())

  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('http')) return
    if (!under.has(requestId)) requests += 1
    under.set(requestId, kinds[type ?? ''] ?? 'other')
    touch()
  })
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    if (under.delete(requestId)) requests -= 1
  })
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache === true && under.delete(requestId)) requests -= 1
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = under.get(requestId)
    if (kind !== undefined) bytes[kind] += encodedDataLength
    under.delete(requestId)
    touch()
  })
  session.on('Network.loadingFailed', ({ requestId }) => {
    under.delete(requestId)
    touch()
  })
  await session.send('Network.enable')
  return {
    requests: () => requests,
    bytes: () => ({ ...bytes }),
    quiet: (milliseconds) =>
      until(() => under.size === 0 && performance.now() - lastChange >= milliseconds, 60_000),
  }
}

/** All of it together. */
export function sumOf(bytes: Bytes): number {
  return trafficKinds.reduce((sum, kind) => sum + bytes[kind], 0)
}

function emptyBytes(): Record<TrafficKind, number> {
  return { document: 0, script: 0, style: 0, font: 0, data: 0, image: 0, other: 0 }
}

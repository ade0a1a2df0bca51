/** What the reader is told of the release that is open. */
export type Notice = 'none' | 'offline' | 'unreachable' | 'newer'

export interface Connection {
  /** `offline`: this machine has no network; `unreachable`: the site does not answer. */
  readonly state: 'online' | 'offline' | 'unreachable'
  /** The server has another release than the page's. */
  readonly isNewer: boolean
}

/** A newer release is of no use while it cannot be fetched: how old the figures are comes first. */
export function noticeOf({ state, isNewer }: Connection): Notice {
  if (state !== 'online') return state
  return isNewer ? 'newer' : 'none'
}

/** How the connection stands after the server was asked for its release; null: no answer. */
export function connectionAfter(
  answer: string | null,
  { release, hasNetwork }: { readonly release: string; readonly hasNetwork: boolean },
): Connection {
  if (answer === null) return { state: hasNetwork ? 'unreachable' : 'offline', isNewer: false }
  return { state: 'online', isNewer: answer !== release }
}

/**
 * Whether the reader has been here before: only then is a page the service worker's from its start. Asked
 * as the app starts, since the worker takes a first visit over in the midst of it.
 */
export const wasHereBefore =
  typeof navigator !== 'undefined' &&
  Boolean((navigator as Partial<Navigator>).serviceWorker?.controller)

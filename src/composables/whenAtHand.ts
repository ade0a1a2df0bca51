import { isAtHand } from '@/offline/isAtHand'
import { openRelease } from '@/offline/openRelease'
import { wasHereBefore } from '@/offline/wasHereBefore'

/** How far an element may be from the screen: as far as the screen is high. */
const margin = '100% 0px'

/**
 * Acts when the reader rests and an element is near the screen, on a machine that has all the code of
 * the page already: whoever has been here before does not wait for it at the first touch. Returns what
 * ends the waiting.
 */
export function whenAtHand(element: Element, act: () => void): () => void {
  let isOver = false
  let observer: IntersectionObserver | null = null

  async function watch(): Promise<void> {
    const release = openRelease()
    if (!wasHereBefore || !release || !(await isAtHand(release)) || isOver) return
    observer = new IntersectionObserver(see, { rootMargin: margin })
    observer.observe(element)
  }
  function see(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer?.disconnect()
    atRest(() => {
      if (!isOver) act()
    })
  }
  // A browser that keeps nothing may say so by failing.
  void watch().catch(() => undefined)
  return () => {
    isOver = true
    observer?.disconnect()
  }
}

/** Safari does not tell when it has nothing else to do. */
function atRest(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act)
  else setTimeout(act, 300)
}

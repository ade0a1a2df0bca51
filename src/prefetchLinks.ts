import type { RouteLocationResolved, Router } from 'vue-router'
import { pageOfLink } from './followLinks'

/** Long enough that passing over a link does not count as wanting its page. */
const intent = 80

/**
 * Fetches a page's code and data when a link to it is pointed at or focused, once for each page; not for
 * readers who save data.
 */
export function prefetchLinks(router: Router, prepare: (to: RouteLocationResolved) => void): void {
  if (savesData()) return
  const done = new Set<string>()
  let waiting: ReturnType<typeof setTimeout> | undefined

  function consider(event: Event): void {
    clearTimeout(waiting)
    const to = pageOfLink(event, router)
    if (to === null || done.has(to.path) || to.path === router.currentRoute.value.path) return
    waiting = setTimeout(() => {
      done.add(to.path)
      for (const { components } of to.matched)
        void fetchCode(to.meta.page ?? components?.['default'])
      prepare(to)
    }, intent)
  }
  for (const type of ['pointerover', 'focusin'] as const) document.addEventListener(type, consider)
}

/** A page's code is a function until the router has called it; what fails now is tried again on the way. */
async function fetchCode(component: unknown): Promise<void> {
  if (typeof component === 'function') await Promise.resolve(component()).catch(() => undefined)
}

function savesData(): boolean {
  // Not in every browser, and so not among TypeScript's types.
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

import { nextTick } from 'vue'
import type { Router } from 'vue-router'

/**
 * Moves the focus to the start of a page that has been gone to, where a browser that loads one has it:
 * Tab goes on from there, not from a link that is gone.
 */
export function focusPages(router: Router): void {
  router.afterEach(async (to, from, failure) => {
    if (failure || to.path === from.path) return
    await nextTick()
    document.getElementById('content')?.focus({ preventScroll: true })
  })
}

import type { RouteLocationResolved, Router } from 'vue-router'

/**
 * Lets plain links inside the site lead to their page without leaving the app. Parts of a prerendered
 * page that the app never draws have such links, and need no script of their own.
 */
export function followLinks(router: Router): void {
  document.addEventListener('click', (event) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (event.defaultPrevented || event.button !== 0 || !isPlain) return
    const to = pageOfLink(event, router)
    if (to === null) return
    event.preventDefault()
    void router.push(to.fullPath)
  })
}

/** The page that the link under an event leads to; null where it leads elsewhere, or within this page. */
export function pageOfLink(event: Event, router: Router): RouteLocationResolved | null {
  const target = event.target instanceof Element ? event.target : null
  const link = target?.closest<HTMLAnchorElement>('a[href]') ?? null
  if (link === null || link.target !== '' || link.hasAttribute('download')) return null
  const address = new URL(link.href)
  const base = import.meta.env.BASE_URL
  if (address.origin !== window.location.origin || !address.pathname.startsWith(base)) return null
  const path = `/${address.pathname.slice(base.length)}`
  const to = router.resolve(path + address.search + address.hash)
  // Files of the site are no pages, and a place on this page is the browser's business.
  if (to.name === 'not-found') return null
  return to.path === router.currentRoute.value.path && address.hash !== '' ? null : to
}

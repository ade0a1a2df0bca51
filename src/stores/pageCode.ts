import type { Component } from 'vue'
import { retried } from '@/offline/retried'

/** Fetches the code of a page. */
export type PageLoader = () => Promise<{ readonly default: Component }>

const loaded = new Map<PageLoader, Component>()

/** A page's code; fetched once. */
export async function loadPage(loader: PageLoader): Promise<Component> {
  const page = loaded.get(loader) ?? (await retried(loader)).default
  loaded.set(loader, page)
  return page
}

/** The same, where it has been fetched already. */
export function loadedPage(loader: PageLoader): Component | null {
  return loaded.get(loader) ?? null
}

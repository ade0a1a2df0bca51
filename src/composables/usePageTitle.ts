import { computed, useSSRContext, watchEffect } from 'vue'
import { useLanguage } from './useLanguage'

interface HeadContext {
  readonly head: { title: string; description: string }
}

/**
 * Keeps `<title>` as «page – monitor»; empty parts are left out, and nothing is said twice. While a page is prerendered
 * its title and description go to the document's head instead.
 */
export function usePageTitle(parts: () => readonly string[], description = (): string => ''): void {
  const { siteName } = useLanguage()
  const title = computed(() =>
    [...new Set([...parts(), siteName.value])].filter((part) => part !== '').join(' – '),
  )
  if (import.meta.env.SSR) {
    // The server entry makes the context of every page it renders.
    const { head } = useSSRContext<HeadContext>() as HeadContext
    head.title = title.value
    head.description = description()
    return
  }
  watchEffect(() => {
    document.title = title.value
  })
}

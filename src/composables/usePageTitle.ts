import { computed, useSSRContext, watchEffect } from 'vue'

interface HeadContext {
  readonly head: { title: string; description: string }
}

/**
 * Keeps `<title>` as «page – monitor – Siktemål»; empty parts are left out. While a page is prerendered
 * its title and description go to the document's head instead.
 */
export function usePageTitle(parts: () => readonly string[], description = (): string => ''): void {
  const title = computed(() => [...parts(), 'Siktemål'].filter(Boolean).join(' – '))
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

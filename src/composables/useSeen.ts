import { onMounted, onScopeDispose, ref, type Ref } from 'vue'
import { usePrerendered } from './usePrerendered'

/**
 * True once the element has come near the screen, or is about to be printed: draw it only then. What
 * was prerendered is there already, and stays.
 */
export function useSeen(element: Readonly<Ref<Element | null>>): { seen: Ref<boolean> } {
  const seen = ref(import.meta.env.SSR || usePrerendered())
  let observer: IntersectionObserver | null = null

  function show(): void {
    seen.value = true
    observer?.disconnect()
  }

  onMounted(() => {
    if (typeof IntersectionObserver === 'undefined' || !element.value) return show()
    observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) show()
      },
      { rootMargin: '600px 0px' },
    )
    observer.observe(element.value)
    window.addEventListener('beforeprint', show)
  })
  onScopeDispose(() => {
    observer?.disconnect()
    if (!import.meta.env.SSR) window.removeEventListener('beforeprint', show)
  })
  return { seen }
}

import { getCurrentInstance, onMounted, onScopeDispose, ref, type Ref } from 'vue'

/**
 * True once the element has come near the screen, or is about to be printed: draw it only then. What
 * was prerendered is there already, and stays.
 */
export function useSeen(element: Readonly<Ref<Element | null>>): { seen: Ref<boolean> } {
  // While Vue takes over a prerendered element, the component has it before its setup runs.
  const isPrerendered = import.meta.env.SSR || Boolean(getCurrentInstance()?.vnode.el)
  const seen = ref(isPrerendered)
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

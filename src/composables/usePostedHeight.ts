import { onMounted, onScopeDispose, watch, type Ref } from 'vue'

/** What an embed says to the page it stands in, and what that page may ask. */
export const heightMessage = 'siktemal:height'
export const askMessage = 'siktemal:ask'

/** Tells the page around an embed how high it is, now and whenever that changes, and when it asks. */
export function usePostedHeight(element: Readonly<Ref<HTMLElement | null>>): void {
  const tell = (): void => {
    if (!element.value) return
    const height = Math.ceil(element.value.getBoundingClientRect().height)
    // A height is no secret, and the page around may be anybody's.
    window.parent.postMessage({ type: heightMessage, height }, '*')
  }
  const answer = ({ data, source }: MessageEvent<unknown>): void => {
    if (source === window.parent && isAsking(data)) tell()
  }
  let observer: ResizeObserver | null = null
  onMounted(() => {
    if (window.parent === window) return
    window.addEventListener('message', answer)
    const sizes = new ResizeObserver(tell)
    observer = sizes
    watch(
      element,
      (shown) => {
        sizes.disconnect()
        if (shown) sizes.observe(shown)
      },
      { immediate: true },
    )
  })
  onScopeDispose(() => {
    observer?.disconnect()
    if (typeof window !== 'undefined') window.removeEventListener('message', answer)
  })
}

function isAsking(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === askMessage
}

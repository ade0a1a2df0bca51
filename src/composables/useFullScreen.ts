import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/**
 * Lets an element fill the screen; where the browser cannot, it fills the window, and Escape ends it
 * alike.
 */
export function useFullScreen(element: Readonly<Ref<HTMLElement | null>>): {
  isFull: Ref<boolean>
  toggle: () => Promise<void>
} {
  const isFull = ref(false)

  async function toggle(): Promise<void> {
    if (isFull.value) return leave()
    isFull.value = true
    // A refusal (a frame that does not allow it) leaves the element filling the window.
    await element.value?.requestFullscreen?.().catch(() => undefined)
  }
  async function leave(): Promise<void> {
    isFull.value = false
    if (document.fullscreenElement) await document.exitFullscreen()
  }
  function follow(): void {
    isFull.value = document.fullscreenElement === element.value && element.value !== null
  }
  function leaveOnEscape(event: KeyboardEvent): void {
    if (event.key === 'Escape' && isFull.value) void leave()
  }
  onMounted(() => {
    document.addEventListener('fullscreenchange', follow)
    document.addEventListener('keydown', leaveOnEscape)
  })
  onScopeDispose(() => {
    if (import.meta.env.SSR) return
    document.removeEventListener('fullscreenchange', follow)
    document.removeEventListener('keydown', leaveOnEscape)
  })
  return { isFull, toggle }
}

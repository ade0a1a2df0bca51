import { getCurrentInstance, onMounted, ref, type Ref } from 'vue'

/**
 * False while Vue takes over a prerendered page, which knows nothing of what its address asks for;
 * true from then on, and at once for a page that was not prerendered.
 */
export function useTakenOver(): Ref<boolean> {
  // The instance has its element before its setup runs only where there is one to take over.
  const isPrerendered = import.meta.env.SSR || Boolean(getCurrentInstance()?.vnode.el)
  const takenOver = ref(!isPrerendered)
  onMounted(() => (takenOver.value = true))
  return takenOver
}

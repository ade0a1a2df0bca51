import { onMounted, ref, type Ref } from 'vue'
import { usePrerendered } from './usePrerendered'

/**
 * False while Vue takes over a prerendered page, which knows nothing of what its address asks for;
 * true from then on, and at once for a page that was not prerendered.
 */
export function useTakenOver(): Ref<boolean> {
  const takenOver = ref(!import.meta.env.SSR && !usePrerendered())
  onMounted(() => (takenOver.value = true))
  return takenOver
}

import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/** Whether the reader has asked for less motion. */
export function useReducedMotion(): { reducedMotion: Ref<boolean> } {
  const reducedMotion = ref(false)
  const query =
    typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-reduced-motion: reduce)')
  const read = (): void => {
    reducedMotion.value = query?.matches ?? false
  }
  onMounted(() => {
    read()
    query?.addEventListener('change', read)
  })
  onScopeDispose(() => query?.removeEventListener('change', read))
  return { reducedMotion }
}

import { computed, onMounted, ref, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import { readView, type Parameters, type ViewOf } from '@/core/page/viewParameters'

/**
 * What the address chooses. A prerendered page knows no query, so that a page is taken over as it stands
 * and then shows the reader's choice.
 */
export function useView<P extends Parameters>(
  parameters: P,
  query: MaybeRefOrGetter<Readonly<Record<string, unknown>>>,
): ComputedRef<ViewOf<P>> {
  const isTakenOver = ref(false)
  onMounted(() => (isTakenOver.value = true))
  return computed(() => readView(parameters, isTakenOver.value ? toValue(query) : {}))
}

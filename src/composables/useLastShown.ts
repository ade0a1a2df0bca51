import { shallowRef, toValue, watch, type MaybeRefOrGetter, type ShallowRef } from 'vue'

/**
 * The newest value that is not null: what is shown stays while its successor is made, so that nothing
 * jumps and the keyboard keeps its place. Null again once nothing is asked for.
 */
export function useLastShown<T>(
  newest: MaybeRefOrGetter<T | null>,
  isAsked: MaybeRefOrGetter<boolean> = true,
): Readonly<ShallowRef<T | null>> {
  const shown = shallowRef<T | null>(null)
  watch(
    () => [toValue(newest), toValue(isAsked)] as const,
    ([next, asked]) => (shown.value = next ?? (asked ? shown.value : null)),
    { immediate: true, flush: 'sync' },
  )
  return shown
}

import { onBeforeUpdate, onUpdated, type Ref } from 'vue'

/**
 * When what has the focus inside a place goes away, the place takes it, or what `next` finds in it:
 * the next Tab goes on from there, and a screen reader says where it is.
 */
export function useFocusReturn(
  place: Readonly<Ref<HTMLElement | null>>,
  next: (place: HTMLElement) => HTMLElement | null = () => null,
): void {
  let isInside = false
  onBeforeUpdate(() => {
    isInside = place.value?.contains(document.activeElement) ?? false
  })
  onUpdated(() => {
    if (!isInside || !place.value || document.activeElement !== document.body) return
    const target = next(place.value) ?? place.value
    // No stop of Tab; a button or link keeps its own.
    if (target === place.value) target.tabIndex = -1
    target.focus()
  })
}

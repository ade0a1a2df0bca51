import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/** An element's inner size in pixels, kept up to date; 0 until it stands on the page. */
export function useElementSize(element: Readonly<Ref<HTMLElement | null>>): {
  width: Ref<number>
  height: Ref<number>
} {
  const width = ref(0)
  const height = ref(0)
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)

  function measure(): void {
    width.value = Math.floor(element.value?.clientWidth ?? 0)
    height.value = Math.floor(element.value?.clientHeight ?? 0)
  }
  onMounted(() => {
    measure()
    if (element.value) observer?.observe(element.value)
  })
  onScopeDispose(() => observer?.disconnect())
  return { width, height }
}

import { onMounted, onUnmounted, readonly, ref, type Ref } from 'vue'
import { filesDropped, type DroppedFiles } from './chosenFiles'

/**
 * Takes what is dropped anywhere on the page: beside a marked field the browser would open the file and
 * leave the page. Returns whether files are held over it.
 */
export function useFileDrop(take: (dropped: DroppedFiles) => void): Readonly<Ref<boolean>> {
  const isOver = ref(false)

  function hold(event: DragEvent): void {
    if (!isForPage(event)) return
    event.preventDefault()
    isOver.value = true
  }
  function leave({ relatedTarget }: DragEvent): void {
    if (relatedTarget === null) isOver.value = false
  }
  function drop(event: DragEvent): void {
    isOver.value = false
    const { dataTransfer } = event
    if (!dataTransfer || !isForPage(event)) return
    event.preventDefault()
    void filesDropped(dataTransfer).then(take)
  }
  onMounted(() => {
    window.addEventListener('dragover', hold)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
  })
  onUnmounted(() => {
    window.removeEventListener('dragover', hold)
    window.removeEventListener('dragleave', leave)
    window.removeEventListener('drop', drop)
  })
  return readonly(isOver)
}

/** Files, and not over a field that takes a file itself. */
function isForPage({ dataTransfer, target }: DragEvent): boolean {
  const field = target instanceof Element && target.closest('input[type="file"]')
  return !field && (dataTransfer?.types.includes('Files') ?? false)
}

import { onMounted, onUnmounted } from 'vue'

/** Runs when `/` is pressed anywhere but in a field, where a slash is a slash. */
export function useSlashKey(run: () => void): void {
  function press(event: KeyboardEvent): void {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    const { target } = event
    if (target instanceof HTMLElement && target.closest(fields)) return
    event.preventDefault()
    run()
  }
  onMounted(() => document.addEventListener('keydown', press))
  onUnmounted(() => document.removeEventListener('keydown', press))
}

const fields = 'input, textarea, select, [contenteditable]'

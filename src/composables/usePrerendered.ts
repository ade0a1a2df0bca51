import { getCurrentInstance } from 'vue'

/** Whether the component takes over what was prerendered for it, rather than drawing it anew. */
export function usePrerendered(): boolean {
  // Then, and only then, it has an element before its setup has run.
  return !import.meta.env.SSR && Boolean(getCurrentInstance()?.vnode.el)
}

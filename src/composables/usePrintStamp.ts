import { onScopeDispose, watch } from 'vue'
import type { Brief } from '@/core/brief/model'

const properties = [
  '--sm-stamp',
  '--sm-page-before',
  '--sm-page-between',
  '--sm-page-after',
] as const

/**
 * Puts edition, day and the words round the page number where the print style finds them: the margin
 * of the paper is not part of the page.
 */
export function usePrintStamp(
  source: () => { readonly brief: Brief | null; readonly hash: string },
): void {
  if (import.meta.env.SSR) return
  const { style } = document.documentElement
  const clear = (): void => {
    for (const property of properties) style.removeProperty(property)
  }
  watch(
    source,
    ({ brief, hash }) => {
      clear()
      if (!brief) return
      const { stamp, words } = brief
      const line = [stamp.monitor, stamp.edition, hash, stamp.assessed].filter(Boolean).join(' · ')
      const values = [line, ...words.page.split(/\{pages?\}/)]
      properties.forEach((property, index) => {
        style.setProperty(property, JSON.stringify(values[index] ?? ''))
      })
    },
    { immediate: true },
  )
  onScopeDispose(clear)
}

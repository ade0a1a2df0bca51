import { shallowRef, watch, type ShallowRef } from 'vue'
import { loadLongText, type LongText, type LongTextName } from '@/i18n/longTexts'
import { useLanguage } from './useLanguage'

/** A page of running text in the reader's language; null until it has come. */
export function useLongText(name: LongTextName): { content: ShallowRef<LongText | null> } {
  const { language } = useLanguage()
  const content = shallowRef<LongText | null>(null)
  watch(
    language,
    async (wanted) => {
      const loaded = await loadLongText(name, wanted)
      // A late answer must not replace the language chosen since.
      if (wanted === language.value) content.value = loaded
    },
    { immediate: true },
  )
  return { content }
}

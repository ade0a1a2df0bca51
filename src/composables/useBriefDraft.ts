import { onMounted, onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { draftFile, emptyDraft, readDraft, type BriefDraft } from '@/core/brief/draft'

export interface StoredDraft {
  readonly draft: ShallowRef<BriefDraft>
  /** False where the browser refuses to keep it: then only the file does. */
  readonly isKept: Ref<boolean>
  readonly write: (draft: BriefDraft) => void
}

/** The secretariat's draft, kept under a key in this browser only and written at every change. */
export function useBriefDraft(key: string): StoredDraft {
  const draft = shallowRef<BriefDraft>(emptyDraft)
  const isKept = ref(true)

  function read(): void {
    try {
      const stored = localStorage.getItem(key)
      draft.value = (stored === null ? null : readDraft(stored)) ?? emptyDraft
    } catch {
      isKept.value = false
    }
  }
  function write(changed: BriefDraft): void {
    draft.value = changed
    try {
      localStorage.setItem(key, draftFile(changed))
      isKept.value = true
    } catch {
      isKept.value = false
    }
  }
  // Another window of the same browser has written.
  function follow(event: StorageEvent): void {
    if (event.key === key) read()
  }
  onMounted(() => {
    read()
    window.addEventListener('storage', follow)
  })
  onScopeDispose(() => {
    if (!import.meta.env.SSR) window.removeEventListener('storage', follow)
  })
  return { draft, isKept, write }
}

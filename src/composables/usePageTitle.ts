import { watchEffect } from 'vue'

/** Keeps `<title>` as «page – monitor – Siktemål»; empty parts are left out. */
export function usePageTitle(parts: () => readonly string[]): void {
  watchEffect(() => {
    document.title = [...parts(), 'Siktemål'].filter(Boolean).join(' – ')
  })
}

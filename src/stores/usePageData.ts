import { computed, toValue, watch, type ComputedRef, type MaybeRefOrGetter } from 'vue'
import { languages } from '@/core/model'
import { fetchJson, type Fetched } from './fetchJson'
import { useKnownDay } from './knownDay'
import { usePagesStore } from './pagesStore'
import { useWholeMonitorStore } from './wholeMonitorStore'

export type PageData<T> = { readonly status: 'loading' } | Fetched<T>

/**
 * The published data of the page at `path`, fetched when the path changes, with a way to try again;
 * null: nothing is asked for yet. Where the address says as known on which day, the page is made of
 * that day's monitor instead.
 */
export function usePageData<T>(path: MaybeRefOrGetter<string | null>): {
  state: ComputedRef<PageData<T>>
  retry: () => void
} {
  const store = usePagesStore()
  const whole = useWholeMonitorStore()
  const known = useKnownDay()
  const key = computed(() => keyOf(toValue(path), known.value))

  async function pageOf(file: string, day: string): Promise<Fetched<unknown>> {
    const [, code, route = ''] = /^pages\/(\w+)\/(.+)\.json$/.exec(file) ?? []
    const language = languages.find((each) => each === code)
    if (language === undefined) return fetchJson(file)
    const page = await whole.page({
      ...{ language, day, today: day },
      // What the front page leaves to a second file is made with the first.
      route: route.replace(/^overview(-rest)?$/, ''),
    })
    return page.status === 'ready' && page.data === null ? fetchJson(file) : page
  }
  const retry = (): void => {
    const [file, day] = [toValue(path), known.value]
    if (file === null) return
    if (day === null) void store.load(file)
    else void store.load(keyOf(file, day), () => pageOf(file, day))
  }
  watch(key, retry, { immediate: true })
  const state = computed(
    // The build writes each page's file from the type that its page asks for.
    () => (store.pages[key.value] ?? { status: 'loading' }) as PageData<T>,
  )
  return { state, retry }
}

function keyOf(path: string | null, day: string | null): string {
  return `${path ?? ''}${day === null ? '' : `?known=${day}`}`
}

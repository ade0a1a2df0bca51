import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'

/** The address's query, and a way to change it that is not a step of its own in the history. */
export function useQuery(): {
  query: ComputedRef<Readonly<Record<string, unknown>>>
  replaceQuery: (query: Readonly<Record<string, unknown>>) => void
} {
  const route = useRoute()
  const router = useRouter()
  return {
    query: computed(() => route.query),
    replaceQuery: (query) =>
      // Values are texts, or what the router itself has read.
      void router.replace({ query: query as LocationQueryRaw, hash: route.hash }),
  }
}

import { computed, type ComputedRef } from 'vue'
import { useRoute, type RouteLocationNormalized } from 'vue-router'
import { isPartialDate } from '@/core/published'

/** The ISO day that an address shows the monitor as known on; null: as it is now. */
export function knownDay({ query }: Pick<RouteLocationNormalized, 'query'>): string | null {
  const { known } = query
  return typeof known === 'string' && known.length === 10 && isPartialDate(known) ? known : null
}

/** The same of the page shown. */
export function useKnownDay(): ComputedRef<string | null> {
  const route = useRoute()
  return computed(() => knownDay(route))
}

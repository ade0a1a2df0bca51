import {
  computed,
  toValue,
  type ComputedRef,
  type MaybeRefOrGetter,
  type WritableComputedRef,
} from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { OverviewFilter } from '@/core/page/filterOverview'
import { statuses, type Status } from '@/core/verdict/model'

export interface OverviewFilterState {
  readonly query: WritableComputedRef<string>
  readonly area: WritableComputedRef<string>
  readonly status: WritableComputedRef<Status | ''>
  readonly body: WritableComputedRef<string>
  readonly filter: ComputedRef<OverviewFilter>
  readonly reset: () => void
}

/** What the front page's list is searched for; it stands in the address, which counts while `isLive`. */
export function useOverviewFilter(isLive: MaybeRefOrGetter<boolean>): OverviewFilterState {
  const route = useRoute()
  const router = useRouter()

  function parameter(name: string): WritableComputedRef<string> {
    return computed({
      get: () => (toValue(isLive) ? String(route.query[name] ?? '') : ''),
      set: (value) => {
        const query = { ...route.query, [name]: value === '' ? undefined : value }
        void router.replace({ query, hash: route.hash })
      },
    })
  }
  const query = parameter('q')
  const area = parameter('area')
  const body = parameter('body')
  const written = parameter('status')
  const status = computed<Status | ''>({
    get: () => statuses.find((entry) => entry === written.value) ?? '',
    set: (value) => (written.value = value),
  })
  const filter = computed(() => ({
    query: query.value,
    area: area.value || null,
    status: status.value || null,
    body: body.value || null,
  }))
  const reset = (): void => void router.replace({ query: {} })
  return { query, area, status, body, filter, reset }
}

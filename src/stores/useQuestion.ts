import { computed, ref, watch, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { readAddress, writeAddress, type ReadAddress } from '@/core/explore/address'
import type { Question } from '@/core/explore/question'

/** The explorer's question in the address, and ways to another; parameters in `others` are not the question's. */
export function useQuestion(others: readonly string[] = []): {
  asked: ComputedRef<ReadAddress>
  ask: (question: Question) => void
  canUndo: ComputedRef<boolean>
  undo: () => void
} {
  const route = useRoute()
  const router = useRouter()
  const named = computed(() =>
    Object.entries(route.query).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  )
  const asked = computed(() =>
    readAddress(Object.fromEntries(named.value.filter(([name]) => !others.includes(name)))),
  )

  const past = ref<string[]>([])
  watch(
    () => route.fullPath,
    (to, from) => {
      if (past.value.at(-1) === to) past.value.pop()
      else past.value.push(from)
    },
  )
  function ask(question: Question): void {
    const kept = Object.fromEntries(named.value.filter(([name]) => others.includes(name)))
    void router.push({ query: { ...kept, ...writeAddress(question) }, hash: route.hash })
  }
  return {
    asked,
    ask,
    canUndo: computed(() => past.value.length > 0),
    undo: () => {
      router.back()
    },
  }
}

import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { ReadSubject } from '@/core/explore/readSubject'
import type { Language } from '@/core/model'
import type { BundleJson } from '@/core/json/bundleJson'
import { fetchBytes, fetchJson, type Fetched } from './fetchJson'

export type SubjectState = { readonly status: 'loading' } | Fetched<ReadSubject>

/** The indicators that the explorer has read, by id; each is fetched once, and only when chosen. */
export const useExploreStore = defineStore('exploreStore', () => {
  const subjects = shallowRef<Readonly<Record<string, SubjectState>>>({})

  function set(id: string, state: SubjectState): void {
    subjects.value = { ...subjects.value, [id]: state }
  }

  async function load(id: string, language: Language): Promise<void> {
    const known = subjects.value[id]?.status
    if (known === 'ready' || known === 'loading') return
    set(id, { status: 'loading' })
    set(id, await readFiles(id, language))
  }

  return { subjects, load }
})

async function readFiles(id: string, language: Language): Promise<SubjectState> {
  const file = `data/${id}.csv`
  const [bundle, bytes, reader] = await Promise.all([
    fetchJson<BundleJson>(`api/v1/indicators/${id}.json`),
    fetchBytes(file),
    import('@/core/explore/readSubject'),
  ])
  if (bundle.status === 'failed') return bundle
  if (bytes.status === 'failed') return bytes
  const data = reader.readSubject({ bundle: bundle.data, bytes: bytes.data, file }, language)
  return { status: 'ready', data }
}

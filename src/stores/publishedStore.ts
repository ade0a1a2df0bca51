import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Language } from '@/core/model'
import type { PublishedLists, QuestionKind, Questions } from '@/worker/protocol'
import { startReader, type Outcome, type WorkerLine } from '@/worker/workerLine'
import { fetchBytes } from './fetchJson'

/** The published data folder in a worker of its own: what drafts are compared with and added to. */
export const usePublishedStore = defineStore('publishedStore', () => {
  const lists = shallowRef<PublishedLists | null>(null)
  const failure = ref<string | null>(null)
  let opening: Promise<WorkerLine | null> | null = null

  async function openFolder(language: Language): Promise<WorkerLine | null> {
    failure.value = null
    const zip = await fetchBytes('data/folder.zip')
    if (zip.status === 'failed') return fail(zip.reason)
    const line = startReader()
    // What is fetched is no shared memory.
    const bytes = zip.data as Uint8Array<ArrayBuffer>
    const answer = await line.ask('published', { zip: new Blob([bytes]), language })
    if (answer.status === 'ready') {
      lists.value = answer.data
      return line
    }
    line.close()
    return fail(answer.reason)
  }

  function fail(reason: string): null {
    failure.value = reason
    // The next who asks tries again.
    opening = null
    return null
  }

  /** Fetches the folder the first time. */
  async function prepare(language: Language): Promise<WorkerLine | null> {
    return (opening ??= openFolder(language))
  }

  async function ask<Kind extends QuestionKind>(
    kind: Kind,
    question: Questions[Kind]['question'] & { readonly language: Language },
  ): Promise<Outcome<Questions[Kind]['answer']>> {
    const line = await prepare(question.language)
    return line?.ask(kind, question) ?? { status: 'failed', reason: failure.value ?? '' }
  }

  return { lists, failure, prepare, ask }
})

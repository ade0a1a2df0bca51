import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Language } from '@/core/model'
import type { OwnFile, OwnReading, QuestionKind, Questions } from '@/worker/protocol'
import { startReader, type Outcome, type WorkerLine } from '@/worker/workerLine'
import { forgetFolder, keepFolder, keptFolders, type KeptFolder } from './keptFolders'

export type OwnState =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly fraction: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly reading: OwnReading; readonly name: string }

export interface OwnOpening {
  readonly files: readonly OwnFile[]
  readonly name: string
  readonly language: Language
}

/** A reader's own folder: read in a worker, which keeps it, and kept in the browser until deleted. */
export const useOwnStore = defineStore('ownStore', () => {
  const state = shallowRef<OwnState>({ status: 'none' })
  const kept = shallowRef<readonly KeptFolder[]>([])
  /** The id that the open folder is kept under; null while it is not. */
  const openId = ref<number | null>(null)
  /** False where the browser has no room for us, or lets nobody keep anything. */
  const canKeep = ref(true)
  let line: WorkerLine | null = null
  let opening = 0

  /** Reads files in a worker of their own; those before are let go. */
  async function open({ files, name, language }: OwnOpening): Promise<boolean> {
    const own = (opening += 1)
    line?.close()
    line = startReader()
    openId.value = null
    state.value = { status: 'reading', fraction: 0 }
    const onProgress = (fraction: number): void => {
      if (own === opening) state.value = { status: 'reading', fraction }
    }
    const answer = await line.ask('own', { files, language }, { onProgress })
    // Cancelled, or another reading has begun.
    if (own !== opening) return false
    state.value =
      answer.status === 'ready'
        ? { status: 'ready', reading: answer.data, name }
        : { status: 'failed', reason: answer.reason }
    return answer.status === 'ready'
  }

  /** Reads new files, and keeps them under a number of their own. */
  const bring = async (brought: OwnOpening): Promise<number | null> =>
    (await open(brought)) ? keep() : null

  async function openKept(id: number, language: Language): Promise<boolean> {
    if (openId.value === id) return true
    await list()
    const folder = kept.value.find((each) => each.id === id)
    if (folder && (await open({ ...folder, language }))) openId.value = id
    return folder !== undefined
  }

  /** Keeps the open folder as it is now; null where the browser does not let us. */
  async function keep(): Promise<number | null> {
    const files = await ask('ownFiles', null)
    if (state.value.status !== 'ready' || files.status === 'failed') return null
    try {
      const folder = {
        name: state.value.name,
        kept: Math.round(performance.timeOrigin + performance.now()),
        files: files.data,
      }
      openId.value = await keepFolder(folder, openId.value)
      canKeep.value = true
    } catch {
      canKeep.value = false
    }
    await list()
    return openId.value
  }

  /** The open folder has been changed: what the reader makes of it now, kept in its place. */
  async function change(reading: OwnReading): Promise<void> {
    if (state.value.status !== 'ready') return
    state.value = { ...state.value, reading }
    await keep()
  }

  async function list(): Promise<void> {
    try {
      kept.value = await keptFolders()
    } catch {
      canKeep.value = false
    }
  }

  async function forget(id: number): Promise<void> {
    await forgetFolder(id)
    if (openId.value === id) close()
    await list()
  }

  function close(status: 'none' | 'cancelled' = 'none'): void {
    opening += 1
    line?.close()
    line = null
    openId.value = null
    state.value = { status }
  }

  /** Asks the worker about the folder that it has open. */
  function ask<Kind extends QuestionKind>(
    kind: Kind,
    question: Questions[Kind]['question'],
  ): Promise<Outcome<Questions[Kind]['answer']>> {
    return line?.ask(kind, question) ?? Promise.resolve({ status: 'failed', reason: 'closed' })
  }

  return { state, kept, openId, canKeep, open, bring, openKept, change, list, forget, close, ask }
})

import type { OnProgress } from '@/core/read/rowState'
import type { Ask, QuestionKind, Questions, Reply } from './protocol'

export type Outcome<T> =
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'failed'; readonly reason: string }

export interface AskOptions {
  /** Buffers that are handed over rather than copied. */
  readonly transfer?: Transferable[]
  readonly onProgress?: OnProgress
}

/** A line to a worker of one's own: failures come back as reasons, never as a throw. */
export interface WorkerLine {
  readonly ask: <Kind extends QuestionKind>(
    kind: Kind,
    question: Questions[Kind]['question'],
    options?: AskOptions,
  ) => Promise<Outcome<Questions[Kind]['answer']>>
  /** Stops the worker, whatever it is doing, and gives its memory back. */
  readonly close: () => void
}

/** What is needed of a worker. */
export interface WorkerPort {
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage: (ask: Ask, transfer: Transferable[]) => void
  terminate: () => void
}

/** Starts the reading worker; one that cannot be started fails every ask. */
export function startReader(): WorkerLine {
  try {
    return workerLine(new Worker(new URL('./readerWorker.ts', import.meta.url), { type: 'module' }))
  } catch (error) {
    const failed = { status: 'failed', reason: String(error) } as const
    return { ask: () => Promise.resolve(failed), close: () => undefined }
  }
}

interface Waiting {
  readonly settle: (outcome: Outcome<unknown>) => void
  readonly onProgress: OnProgress | undefined
}

/** Numbers the asks to a worker and hands each reply to the one who asked. */
export function workerLine(worker: WorkerPort): WorkerLine {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let broken: string | null = null

  function settle(id: number, outcome: Outcome<unknown>): void {
    waiting.get(id)?.settle(outcome)
    waiting.delete(id)
  }
  function fail(reason: string): void {
    broken ??= reason
    for (const id of [...waiting.keys()]) settle(id, { status: 'failed', reason })
  }

  worker.onmessage = ({ data }) => {
    if (data.kind === 'progress') waiting.get(data.id)?.onProgress?.(data.fraction)
    else if (data.kind === 'failed') settle(data.id, { status: 'failed', reason: data.reason })
    else settle(data.id, { status: 'ready', data: data.answer })
  }
  worker.onerror = ({ message }) => {
    fail(message || 'worker')
  }
  worker.onmessageerror = () => {
    fail('message')
  }

  return {
    ask: (kind, question, { transfer = [], onProgress } = {}) =>
      new Promise((resolve) => {
        if (broken !== null) return resolve({ status: 'failed', reason: broken })
        asked += 1
        // The worker answers each kind with what `Questions` says.
        waiting.set(asked, { settle: resolve as Waiting['settle'], onProgress })
        try {
          // A kind and its question make an ask.
          worker.postMessage({ kind, id: asked, question } as Ask, transfer)
        } catch (error) {
          settle(asked, { status: 'failed', reason: String(error) })
        }
      }),
    close: () => {
      worker.terminate()
      fail('closed')
    },
  }
}

import { createAnswers } from '@/worker/answers'
import type { Ask, Reply } from '@/worker/protocol'
import type { WorkerPort } from '@/worker/workerLine'

/** The worker's side in this process, behind a border that copies what crosses it as a browser does. */
export function workerHere(): WorkerPort & { readonly asked: Ask[] } {
  const asked: Ask[] = []
  let isOver = false
  const post = (reply: Reply): void => {
    const data = structuredClone(reply)
    // A browser delivers each message on its own, and none after the end.
    setTimeout(() => {
      if (!isOver) port.onmessage?.({ data } as MessageEvent<Reply>)
    })
  }
  const answer = createAnswers(post)
  const port: WorkerPort & { readonly asked: Ask[] } = {
    asked,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (ask, transfer) => {
      asked.push(ask)
      void answer(structuredClone(ask, { transfer: [...transfer] }))
    },
    terminate: () => {
      isOver = true
    },
  }
  return port
}

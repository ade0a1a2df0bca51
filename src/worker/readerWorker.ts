import { createAnswers } from './answers'
import type { Ask, Reply } from './protocol'

// The page's types do not know the global scope of a worker.
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Ask>) => void
  postMessage: (reply: Reply) => void
}

const answer = createAnswers((reply) => {
  scope.postMessage(reply)
})
scope.onmessage = ({ data }) => void answer(data)

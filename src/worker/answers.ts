import { pageOfFigures, readPublished, type ReadFigures } from '@/core/page/readIndicatorPage'
import type { OnProgress } from '@/core/read/rowState'
import type { OwnFolder } from './own'
import type { Published } from './published'
import type { Ask, FiguresQuestion, QuestionKind, Questions, Reply } from './protocol'

type Answers = {
  readonly [Kind in QuestionKind]: (
    question: Questions[Kind]['question'],
    onProgress: OnProgress,
  ) => Questions[Kind]['answer'] | Promise<Questions[Kind]['answer']>
}

/** Answers asks one after the other, with the very functions that the pages and the build call. */
export function createAnswers(post: (reply: Reply) => void): (ask: Ask) => Promise<void> {
  const answers = answersFrom({ figures: null, own: null, published: null })
  let before = Promise.resolve()
  return (ask) => {
    before = before.then(() => reply(answers, ask, post))
    return before
  }
}

/** What the worker keeps between two asks. */
interface Kept {
  figures: ReadFigures | null
  own: OwnFolder | null
  published: Published | null
}

// The reader of whole folders brings YAML along, which published figures do not need.
const own = () => import('./own')
const published = () => import('./published')
const fixes = () => import('./ownFixes')
const wizard = () => import('./ownWizard')

function answersFrom(kept: Kept): Answers {
  return {
    figures: (question, onProgress) => {
      kept.figures = null
      kept.figures = readChunks(question, onProgress)
      return null
    },
    page: (view) => pageOfFigures(present(kept.figures), view),
    own: async (question, onProgress) => {
      const { readOwn, reading } = await own()
      kept.own = null
      kept.own = await readOwn(question, onProgress)
      return reading(kept.own)
    },
    ownDiagnostics: async (slice) => (await own()).ownDiagnostics(present(kept.own).read, slice),
    ownPart: async (wanted) => (await own()).ownPart(present(kept.own), wanted),
    ownFixes: async (question) => (await fixes()).ownFixes(present(kept.own), question),
    ownFix: async (question) => {
      kept.own = (await fixes()).mended(present(kept.own), question)
      return (await own()).reading(kept.own)
    },
    wizard: async ({ path }) => (await wizard()).columnsIn(present(kept.own), path),
    wizardMake: async (question) => {
      const { folder, outcome } = (await wizard()).described(present(kept.own), question)
      kept.own = folder
      return outcome
    },
    ownUndo: async ({ language }) => {
      kept.own = (await fixes()).undone(present(kept.own), language)
      return (await own()).reading(kept.own)
    },
    ownFiles: async () => (await own()).ownFiles(present(kept.own)),
    ownZip: async () => (await own()).ownZip(present(kept.own)),
    ownPage: async (page) => (await own()).ownPage(present(kept.own).read, page),
    ownExplore: async (asked) => (await own()).ownExplore(present(kept.own).read, asked),
    published: async (question) => {
      const { openPublished, publishedLists } = await published()
      kept.published = await openPublished(question)
      return publishedLists(kept.published)
    },
    compare: async (question) => (await published()).compareOwn(present(kept.published), question),
    overlay: async (question) => (await published()).overlayOwn(present(kept.published), question),
    update: async (question) =>
      (await published()).updatePublished(present(kept.published), question),
    import: async (question) => (await published()).importInto(present(kept.published), question),
  }
}

function present<T>(kept: T | null): T {
  if (kept === null) throw new Error('nothing has been read')
  return kept
}

function readChunks(
  { bundle, chunks, file, language }: FiguresQuestion,
  onProgress: OnProgress,
): ReadFigures {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.byteLength, 0))
  let length = 0
  // Each piece is let go when it is copied, so that the file is not held twice.
  for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
    bytes.set(chunk, length)
    length += chunk.byteLength
  }
  return readPublished({ bundle, bytes, file }, { language, onProgress })
}

async function reply(answers: Answers, ask: Ask, post: (reply: Reply) => void): Promise<void> {
  const { id, kind, question } = ask
  let furthest = 0
  const onProgress = (fraction: number): void => {
    // A file whose notation was guessed wrongly is read twice.
    if (fraction <= furthest) return
    furthest = fraction
    post({ kind: 'progress', id, fraction })
  }
  // Kind and question belong together in every ask, which TypeScript cannot follow through the table.
  const answer = answers[kind] as (question: unknown, onProgress: OnProgress) => unknown
  try {
    post({ kind: 'answer', id, answer: await answer(question, onProgress) })
  } catch (error) {
    post({ kind: 'failed', id, reason: String(error) })
  }
}

/** What the secretariat writes itself: the paper's head, its own words and a comment per target. */

export const headFields = [
  'meeting',
  'case',
  'caseType',
  'to',
  'from',
  'officer',
  'annexes',
  'previously',
] as const
export type HeadField = (typeof headFields)[number]

export const ownTexts = ['title', 'background', 'reason', 'decision'] as const
export type OwnText = (typeof ownTexts)[number]

export interface DraftComment {
  readonly text: string
  /** The hash of the data edition that it was written to. */
  readonly edition: string
}

export interface BriefDraft {
  readonly head: Readonly<Record<HeadField, string>>
  /** Empty: the paper's own sentence. */
  readonly texts: Readonly<Record<OwnText, string>>
  /** By `<plan>/<target>`. */
  readonly comments: Readonly<Record<string, DraftComment>>
}

/** A draft in which nothing has been written yet. */
export const emptyDraft: BriefDraft = {
  head: {
    ...{ meeting: '', case: '', caseType: '', to: '' },
    ...{ from: '', officer: '', annexes: '', previously: '' },
  },
  texts: { title: '', background: '', reason: '', decision: '' },
  comments: {},
}

/** Where a browser keeps the draft about a monitor: each monitor on a host, and each of a reader's own, has one. */
export function draftKey(base: string, own: number | null = null): string {
  return `siktemal-brief-draft:${base}${own === null ? '' : `own/${String(own)}`}`
}

/** The draft as a file: JSON that says what it is. */
export function draftFile(draft: BriefDraft): string {
  return `${JSON.stringify({ siktemal: 'brief-draft', version: 1, ...draft }, null, 2)}\n`
}

/** A draft from a file or from the browser's store; null for what is none. Unknown parts are left out. */
export function readDraft(text: string): BriefDraft | null {
  const value = parsed(text)
  if (!isRecord(value) || value['siktemal'] !== 'brief-draft') return null
  return {
    head: textsOf(headFields, value['head']),
    texts: textsOf(ownTexts, value['texts']),
    comments: commentsOf(value['comments']),
  }
}

/** A draft with a target's comment; an empty one is taken away. */
export function withComment(
  draft: BriefDraft,
  target: string,
  { text, edition }: DraftComment,
): BriefDraft {
  const others = Object.entries(draft.comments).filter(([key]) => key !== target)
  const own = text.trim() === '' ? [] : [[target, { text, edition }] as const]
  return { ...draft, comments: Object.fromEntries([...others, ...own]) }
}

/** Whether anything has been written. */
export function isEmptyDraft({ head, texts, comments }: BriefDraft): boolean {
  const written = [...Object.values(head), ...Object.values(texts), ...Object.keys(comments)]
  return written.every((text) => text.trim() === '')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textsOf<Key extends string>(
  keys: readonly Key[],
  value: unknown,
): Readonly<Record<Key, string>> {
  const given = isRecord(value) ? value : {}
  const entries = keys.map((key) => [key, textOf(given[key])] as const)
  // Every key has been given its text.
  return Object.fromEntries(entries) as Readonly<Record<Key, string>>
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function commentsOf(value: unknown): BriefDraft['comments'] {
  return Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([key, comment]) => {
      const text = isRecord(comment) ? textOf(comment['text']) : ''
      const edition = isRecord(comment) ? textOf(comment['edition']) : ''
      return text === '' ? [] : [[key, { text, edition }] as const]
    }),
  )
}

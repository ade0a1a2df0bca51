import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  draftFile,
  draftKey,
  emptyDraft,
  isEmptyDraft,
  readDraft,
  withComment,
} from '@/core/brief/draft'
import { draftWords } from '@/core/brief/draftWords'
import { headFields } from '@/core/brief/draft'

const note = { text: 'Husk dette', edition: 'abcd1234' }
const written = withComment(
  { ...emptyDraft, head: { ...emptyDraft.head, meeting: '27. mars' } },
  'plan/x',
  note,
)

describe('a draft', () => {
  it('is the same after it has been a file', () => {
    expect(readDraft(draftFile(written))).toEqual(written)
  })

  it('is left alone by files that are none', () => {
    for (const text of ['', '{', 'null', '[]', '{"siktemal":"other"}', '3'])
      expect(readDraft(text)).toBeNull()
  })

  it('leaves out parts that are not texts', () => {
    const odd = {
      siktemal: 'brief-draft',
      head: { meeting: 3, to: 'Rådet' },
      texts: 'x',
      comments: { a: 1, b: { text: 'ja' }, c: { text: '' } },
    }
    expect(readDraft(JSON.stringify(odd))).toEqual({
      ...emptyDraft,
      head: { ...emptyDraft.head, to: 'Rådet' },
      comments: { b: { text: 'ja', edition: '' } },
    })
    expect(readDraft('{"siktemal":"brief-draft"}')).toEqual(emptyDraft)
  })

  it('loses a comment that has been emptied', () => {
    expect(withComment(written, 'plan/x', { ...note, text: '  ' }).comments).toEqual({})
  })

  it('knows whether anything has been written', () => {
    expect(isEmptyDraft(emptyDraft)).toBe(true)
    expect(isEmptyDraft(written)).toBe(false)
    expect(isEmptyDraft(withComment(emptyDraft, 'plan/x', note))).toBe(false)
  })

  test.prop([fc.string()])('is read from any text without an exception', (text) => {
    expect(() => readDraft(text)).not.toThrow()
  })

  it('has a name for each line of its head in every language', () => {
    for (const words of Object.values(draftWords))
      expect(Object.keys(words).toSorted()).toEqual([...headFields].toSorted())
  })
})

test('each monitor has a draft of its own, a reader’s own folders too', () => {
  const keys = [draftKey('/'), draftKey('/x/'), draftKey('/', 1), draftKey('/', 2)]
  expect(new Set(keys).size).toBe(4)
})

import { expect, test } from 'vitest'
import { limited } from '@/offline/limited'

const stream = (...sizes: readonly number[]): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const size of sizes) controller.enqueue(new Uint8Array(size))
        controller.close()
      },
    }),
    { headers: { 'content-type': 'text/csv' } },
  )

test('an answer up to the limit is handed on whole, with what it says of itself', async () => {
  const copy = limited(stream(6, 4), 10)
  expect(copy.headers.get('content-type')).toBe('text/csv')
  expect((await copy.arrayBuffer()).byteLength).toBe(10)
})

test('a larger one ends in an error, so that no half of it is kept', async () => {
  await expect(limited(stream(6, 5), 10).arrayBuffer()).rejects.toThrow('too large')
})

test('an answer without a body stays one', async () => {
  expect(await limited(new Response(null), 10).text()).toBe('')
})

test('what the copy refuses is still read from the answer itself', async () => {
  const answer = stream(6, 5)
  const copy = limited(answer.clone(), 10)
  await expect(copy.arrayBuffer()).rejects.toThrow('too large')
  expect((await answer.arrayBuffer()).byteLength).toBe(11)
})

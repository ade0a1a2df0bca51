/** A copy of an answer that ends in an error beyond so many bytes: its length is not always told. */
export function limited(response: Response, most: number): Response {
  let size = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > most) controller.error(new RangeError('too large to keep'))
      else controller.enqueue(chunk)
    },
  })
  const { body, headers, status } = response
  return new Response(body?.pipeThrough(counted) ?? null, { headers, status })
}

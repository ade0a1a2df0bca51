/** The parts of Vite's manifest that are read: each chunk by the source module that it begins with. */
export type Chunks = Readonly<
  Record<
    string,
    {
      readonly file: string
      readonly css?: readonly string[]
      /** Other chunks that it cannot do without. */
      readonly imports?: readonly string[]
    }
  >
>

/** Every file that the chunk of a module needs, its own first; none for a module that begins no chunk. */
export function chunkFiles(module: string, chunks: Chunks): readonly string[] {
  const seen = new Set<string>()
  const visit = (key: string): readonly string[] => {
    const chunk = chunks[key]
    if (!chunk || seen.has(key)) return []
    seen.add(key)
    return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap(visit)]
  }
  return [...new Set(visit(module))]
}

const longest = 60

/** What a file is called: what it is of, and the edition or the day it is of; no ending. */
export function takenFileName(
  ids: readonly string[],
  { known, edition }: { readonly known: string | null; readonly edition: string | null },
): string {
  const names = ids.join('-').slice(0, longest).replace(/-+$/, '')
  return [names, known ?? edition ?? ''].filter(Boolean).join('-')
}

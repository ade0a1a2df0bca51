const lineFeed = 0x0a

/** How many line feeds there are in some bytes, counted no further than to `most`. */
export function countLineFeeds(bytes: Uint8Array, most: number): number {
  let count = 0
  for (
    let at = bytes.indexOf(lineFeed);
    at >= 0 && count < most;
    at = bytes.indexOf(lineFeed, at + 1)
  ) {
    count += 1
  }
  return count
}

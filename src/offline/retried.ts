/** In milliseconds: half a second for a dropped connection, two for a tunnel. */
const pauses = [500, 2000]

/** Loads a part of the app; what was lost on the way is asked for again, twice, before it has failed. */
export async function retried<T>(load: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await load()
    } catch {
      await passed(pause)
    }
  }
  return load()
}

/** The same as asked a moment later. */
export async function afterPause<T>(ask: () => Promise<T>): Promise<T> {
  await passed(pauses[0])
  return ask()
}

function passed(pause: number | undefined): Promise<void> {
  return new Promise((done) => setTimeout(done, pause))
}

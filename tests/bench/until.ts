/** Looks every twentieth of a second whether it is so; false if it was not within `patience` milliseconds. */
export async function until(isSo: () => boolean, patience: number): Promise<boolean> {
  const end = performance.now() + patience
  while (!isSo()) {
    if (performance.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}

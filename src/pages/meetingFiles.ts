/** Hands a file to the reader, under a name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken it by the next turn at the latest.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}

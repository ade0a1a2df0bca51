/** Hands a file to the reader, made in the browser: no server is asked. */
export function saveBlob(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser has taken the file by then.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 60_000)
}

/** Hands a text to the reader as a file, made in the browser: no server is asked. */
export function saveText(text: string, { name, type }: { name: string; type: string }): void {
  saveBlob(new Blob([text], { type }), name)
}

/** The same of any content. */
export function saveBlob(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** An http(s) address, escaped where it needs to be; null for any other text. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** An e-mail address as the address of a link; null for a text that is none. */
export function mailAddress(text: string | null): string | null {
  return isEmail(text) ? new URL(`mailto:${text}`).href : null
}

/** True for what looks like an e-mail address. */
export function isEmail(text: string | null): text is string {
  return text !== null && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
}

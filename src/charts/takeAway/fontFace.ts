/** A font of the page, as its stylesheet gives it. */
export interface FontFace {
  readonly family: string
  readonly weight: string
  /** «U+0100-0151, U+1E00-1E9F»; empty: every character. */
  readonly range: string
}

/** Whether a text has a character that a font is for. */
export function isNeeded({ range }: FontFace, text: string): boolean {
  if (range === '') return true
  const ranges = range.split(',').flatMap((part) => {
    const [from, to] = part.trim().replace(/^U\+/i, '').split('-')
    const first = Number.parseInt(String(from), 16)
    return Number.isNaN(first)
      ? []
      : [[first, to === undefined ? first : Number.parseInt(to, 16)] as const]
  })
  const codes = Array.from(text, (sign) => Number(sign.codePointAt(0)))
  return ranges.some(([from, to]) => codes.some((code) => code >= from && code <= to))
}

/** A rule with the font in it, for a file that stands alone; `data` is WOFF2 in Base64. */
export function fontFaceRule({ family, weight, range }: FontFace, data: string): string {
  const rules = [
    `font-family:${family}`,
    `font-weight:${weight}`,
    `src:url(data:font/woff2;base64,${data}) format("woff2")`,
    ...(range === '' ? [] : [`unicode-range:${range}`]),
  ]
  return `@font-face{${rules.join(';')}}`
}

import { fontFaceRule, isNeeded, type FontFace } from '@/charts/takeAway/fontFace'

interface PageFont extends FontFace {
  readonly address: string
}

/** The page's own fonts as far as a text needs them, as rules that hold the fonts themselves. */
export async function embeddedFonts(text: string): Promise<string> {
  const needed = pageFonts().filter((font) => isNeeded(font, text))
  const rules = needed.map(async (font) => {
    const answer = await fetch(font.address)
    return fontFaceRule(font, base64(new Uint8Array(await answer.arrayBuffer())))
  })
  return (await Promise.all(rules)).join('')
}

/** Every font that the stylesheets of the page name with a file. */
function pageFonts(): readonly PageFont[] {
  return [...document.styleSheets].flatMap((sheet) => fontsOf(sheet, sheet.href))
}

function fontsOf(sheet: CSSStyleSheet | CSSGroupingRule, href: string | null): readonly PageFont[] {
  return [...sheet.cssRules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return fontOf(rule, href ?? document.baseURI)
    if (rule instanceof CSSImportRule)
      return rule.styleSheet ? fontsOf(rule.styleSheet, rule.styleSheet.href) : []
    return rule instanceof CSSGroupingRule ? fontsOf(rule, href) : []
  })
}

function fontOf({ style }: CSSFontFaceRule, base: string): readonly PageFont[] {
  const file = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1]
  if (file === undefined) return []
  return [
    {
      family: style.getPropertyValue('font-family'),
      weight: style.getPropertyValue('font-weight'),
      range: style.getPropertyValue('unicode-range'),
      address: new URL(file, base).href,
    },
  ]
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

import type { Manifest } from 'vite'

/** The built files that a source module needs, as a browser asks for them. */
export function filesOf(manifest: Manifest, base: string): (module: string) => readonly string[] {
  // The built `index.html` asks for these itself.
  const shell = new Set(closure(manifest, 'index.html'))
  return (module) => {
    const chunks = closure(manifest, module).filter((chunk) => !shell.has(chunk))
    const styles = chunks.flatMap(({ css = [] }) => css)
    // Components that a page takes over later are styled now; their code waits until it is wanted.
    const scripts = module.startsWith('src/pages/') ? chunks.map(({ file }) => file) : []
    return [...styles, ...scripts].map((file) => `${base}${file}`)
  }
}

/** A module's chunk and all that it imports at once. */
function closure(manifest: Manifest, module: string): readonly Manifest[string][] {
  const found = new Map<string, Manifest[string]>()
  const add = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined || found.has(key)) return
    found.set(key, chunk)
    for (const imported of chunk.imports ?? []) add(imported)
  }
  add(module)
  return [...found.values()]
}

/**
 * The built `index.html` with its styles before its scripts, which can wait for them, with the fonts
 * that every page is set in, and with the app after the contents, which are drawn before it is asked for.
 */
export function shellOf(template: string, manifest: Manifest, base: string): string {
  const styles = template.match(/ *<link rel="stylesheet"[^>]*>\n/g) ?? []
  const fonts = commonFonts(manifest, base).map(
    (file) => `    <link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>\n`,
  )
  const app =
    template.match(
      / *<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?\n/g,
    ) ?? []
  const without = [...styles, ...app].reduce((html, line) => html.replace(line, ''), template)
  return afterContents(beforeScripts(without, [...styles, ...fonts]), app)
}

/** The fonts that every page is set in, from the root; others are fetched where a letter needs them. */
export function commonFonts(manifest: Manifest, base: string): readonly string[] {
  return Object.values(manifest)
    .filter(({ file }) => file.endsWith('.woff2') && !/-(?:ext|rare)-/.test(file))
    .map(({ file }) => `${base}${file}`)
}

/** A document with more lines before its first script. */
export function beforeScripts(html: string, lines: readonly string[]): string {
  return html.replace(/ *<script/, (script) => [...lines, script].join(''))
}

/** A document with more lines at the end of its body. */
export function afterContents(html: string, lines: readonly string[]): string {
  return html.replace(/ *<\/body>/, (end) => [...lines, end].join(''))
}

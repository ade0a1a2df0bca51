import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PreviewServer } from 'vite'

/** Serves prerendered pages as a static host does: `/areas/x` is `areas/x/index.html`, the rest `404.html`. */
export function servePages(server: PreviewServer): void {
  const { root, base, build } = server.config
  const out = join(root, build.outDir)
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '/').split(/[?#]/)
    const page = decodeURIComponent(path.slice(base.length)).replace(/\/$/, '')
    if (page.includes('..') || existsFile(out, page)) return next()
    const isPage = existsSync(join(out, page, 'index.html'))
    response.statusCode = isPage ? 200 : 404
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    void readFile(join(out, isPage ? join(page, 'index.html') : '404.html')).then(
      (html) => response.end(html),
      next,
    )
  })
}

function existsFile(out: string, path: string): boolean {
  // A page's folder may look like a file: measure 1.2 stands in one called so.
  const isFile = statSync(join(out, path), { throwIfNoEntry: false })?.isFile() ?? false
  return isFile && /\.[a-z0-9]+$/i.test(path)
}

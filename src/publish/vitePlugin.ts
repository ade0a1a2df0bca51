import { resolve } from 'node:path'
import type { HtmlTagDescriptor, Logger, Plugin, ViteDevServer } from 'vite'
import { formatDiagnostic } from '@/core/diagnostics'
import { readMonitor } from '@/core/read/monitor'
import { today } from './clock'
import { contentType } from './contentType'
import { fontPlugin } from './fontPlugin'
import { readFolder } from './folder'
import { servePages } from './previewPages'
import { siteUrl } from './siteAddress'
import { siteFiles, type SiteFiles } from './siteFiles'
import { themePattern } from './themeFile'

export interface SiktemalOptions {
  /** The data folder, from the project's root or absolute. */
  readonly folder: string
  /** Where the site will stand, for formats that want whole addresses; empty: nobody knows. */
  readonly siteUrl: string
}

/** All that makes the site of a data folder. */
export function siktemal(options: SiktemalOptions): readonly Plugin[] {
  return [publishedFiles(options), fontPlugin(options.folder)]
}

/** Serves and builds a data folder's published files; a change in the folder reloads the page. */
function publishedFiles({ folder, siteUrl: option }: SiktemalOptions): Plugin {
  const path = resolve(folder)
  let logger: Logger
  let files: Promise<SiteFiles> | null = null
  const current = (): Promise<SiteFiles> => (files ??= load({ path, option, logger }))

  return {
    name: 'siktemal',
    configResolved(config) {
      logger = config.logger
    },
    configureServer(server) {
      watch(server, path, () => (files = null))
      server.middlewares.use((request, response, next) => {
        void answer(request.url ?? '', server.config.base, current()).then((file) => {
          if (file === null) return next()
          response.setHeader('Content-Type', file.type)
          response.end(file.body)
        }, next)
      })
    },
    configurePreviewServer: servePages,
    // The build puts the link into every page's head.
    transformIndexHtml: async (_, { server }) =>
      server ? themeLinks([...(await current()).keys()], server.config.base) : [],
    async generateBundle() {
      // The server build only draws the pages; the files are the client build's.
      if (this.environment.config.consumer === 'server') return
      for (const [fileName, make] of await current()) {
        this.emitFile({ type: 'asset', fileName, source: make() })
      }
    },
  }
}

interface Loading {
  readonly path: string
  /** The site's address as given. */
  readonly option: string
  readonly logger: Logger
}

async function load({ path, option, logger }: Loading): Promise<SiteFiles> {
  const url = siteUrl(option)
  if (option !== '' && url === null) logger.warn(`SIKTEMAL_SITE_URL: ${option}: http(s)://…/`)
  const { files, unread } = (await readFolder(path)) ?? { files: new Map(), unread: new Map() }
  const { monitor, diagnostics } = readMonitor(files, { language: 'nb', unread })
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'error') logger.error(formatDiagnostic(diagnostic))
  }
  if (monitor === null) {
    logger.error(`siktemal: ${path}: monitor.yaml`)
    return new Map()
  }
  return siteFiles({ monitor, diagnostics, files }, { today: today(), knownOn: null }, { url })
}

function themeLinks(paths: readonly string[], base: string): HtmlTagDescriptor[] {
  const path = paths.find((each) => themePattern.test(each))
  if (path === undefined) return []
  return [{ tag: 'link', attrs: { rel: 'stylesheet', href: `${base}${path}` }, injectTo: 'head' }]
}

function watch(server: ViteDevServer, folder: string, forget: () => void): void {
  server.watcher.add(folder)
  const reload = (file: string): void => {
    if (!file.startsWith(folder)) return
    forget()
    server.ws.send({ type: 'full-reload' })
  }
  server.watcher.on('add', reload).on('change', reload).on('unlink', reload)
}

async function answer(
  url: string,
  base: string,
  files: Promise<SiteFiles>,
): Promise<{ type: string; body: string | Uint8Array } | null> {
  const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '').slice(base.length)
  const type = contentType(path)
  if (type === null) return null
  const make = (await files).get(path)
  return make ? { type, body: make() } : null
}

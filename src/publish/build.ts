import { createRequire } from 'node:module'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Manifest } from 'vite'
import { assessTargets } from '@/core/page/assessedTarget'
import { monitorInfo } from '@/core/page/monitorInfo'
import type { Clock } from '@/core/verdict/verdict'
import { commonFonts, filesOf, shellOf } from './builtFiles'
import { chunkFiles } from './chunkFiles'
import { compressSite } from './hosting/compress'
import { hostFiles } from './hosting/hostFiles'
import { prerender, type Renderer } from './prerender'
import { openPictures } from './share/sitePictures'
import { siteUrl } from './siteAddress'
import { releaseFile } from '@/offline/release'
import { releaseId, releaseText } from './release'
import { contentHash, type Folder } from './siteFiles'
import { sitePages } from './sitePages'

export interface BuildOptions {
  readonly folder: Folder
  /** Its path, which the build's plugin reads again. */
  readonly path: string
  readonly out: string
  readonly base: string
  readonly clock: Clock
}

const serverFile = 'entry-server.cjs'
// A file of the disk, past the loader that runs this source.
const load = createRequire(import.meta.url)
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the app and the published files into `out`, then writes every page as HTML; how many pages. */
export async function buildSite(options: BuildOptions): Promise<number> {
  const { folder, clock } = options
  const { monitor, diagnostics } = folder
  const out = resolve(options.out)
  process.env['SIKTEMAL_DATA'] = resolve(options.path)
  // The loader of this very source has set it to development.
  process.env['NODE_ENV'] = 'production'
  const work = await mkdtemp(join(tmpdir(), 'siktemal-server-'))
  try {
    await build(configOf(options, { outDir: out, manifest: true, emptyOutDir: true }))
    await build({
      ...configOf(options, {
        outDir: work,
        ssr: 'src/entry-server.ts',
        emptyOutDir: true,
        rolldownOptions: {
          output: { format: 'cjs', entryFileNames: serverFile, codeSplitting: false },
        },
      }),
      // One file that needs no packages beside it.
      ssr: { noExternal: true },
    })
    await build(workerConfig(out))
    const info = monitorInfo(monitor, clock.today, contentHash(folder))
    const renderer = await rendererOf(out, work, options.base)
    const context = { monitor, clock, targets: assessTargets(monitor, clock) }
    const pages = sitePages(monitor, diagnostics)
    let written = 0
    const pictures = await openPictures(out, monitor.settings.colours)
    for await (const made of prerender({ pages, info, context }, renderer)) {
      const { path, html, card, language } = made
      await write(join(out, path), html)
      if (card) pictures.add(card, language)
      written += 1
    }
    await pictures.done()
    await write(join(out, releaseFile), releaseText(renderer.release, info))
    for (const [path, text] of hostFiles({ ...monitor.settings, base: options.base })) {
      await write(join(out, path), text)
    }
    await compressSite(out)
    return written
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

function configOf({ base }: BuildOptions, settings: InlineConfig['build']): InlineConfig {
  return {
    root,
    base,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { ...settings },
  }
}

/** The service worker is one plain script, whose name never changes: browsers look for a newer one there. */
function workerConfig(outDir: string): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ...{ outDir, emptyOutDir: false, target: 'es2022' },
      rolldownOptions: {
        input: join(root, 'src/offline/worker/serviceWorker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  }
}

async function rendererOf(out: string, work: string, base: string): Promise<Renderer> {
  // The server build of `src/entry-server.ts`, whose types are those of the renderer.
  const { render } = load(join(work, serverFile)) as Pick<Renderer, 'render'>
  const template = await readFile(join(out, 'index.html'), 'utf8')
  const manifestFile = join(out, '.vite', 'manifest.json')
  // Vite writes it in the form that it is read as.
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest
  await rm(dirname(manifestFile), { recursive: true })
  const site = { url: siteUrl(process.env['SIKTEMAL_SITE_URL'] ?? '') }
  const release = await releaseId(out, [join(work, serverFile)])
  const chunkFilesOf = (module: string): readonly string[] =>
    chunkFiles(module, manifest).map((file) => `${base}${file}`)
  return {
    ...{ render, base, site, release, chunkFilesOf },
    fonts: commonFonts(manifest, base),
    template: shellOf(template, manifest, base),
    filesOf: filesOf(manifest, base),
  }
}

import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findNginx, type Nginx } from '../../../.config/nginx.js'
import { generateFolder, writeFolder } from '../../bench/generateFolder'
import { hostileFolder } from '../../helpers/hostileFolder'
import { sites, type TestSite } from './sites'

/**
 * Builds every site of these tests and serves them with nginx as the build itself says, until it is
 * stopped. `SIKTEMAL_SITES=hostile,coast` leaves the others out; `SIKTEMAL_DIST` is a demo that is built
 * already.
 */
export async function main(): Promise<number> {
  const nginx = findNginx()
  if (nginx.program === null || nginx.brotli === null) {
    console.error(
      'These tests need nginx and its module for Brotli: apt-get install nginx libnginx-mod-http-brotli-static, or NGINX_PATH and NGINX_BROTLI_MODULE.',
    )
    return 1
  }
  const work = await mkdtemp(join(tmpdir(), 'siktemal-nginx-'))
  const chosen = process.env['SIKTEMAL_SITES']?.split(',')
  const wanted = Object.values(sites).filter(({ name }) => chosen?.includes(name) ?? true)
  for (const site of wanted) if (!(await build(site, work))) return 1
  await writeFile(join(work, 'nginx.conf'), configuration(wanted, nginx, work))
  return run(nginx.program, work)
}

/** The data folder of a site; made up where it is not kept. */
async function folderOf({ name }: TestSite, work: string): Promise<string> {
  if (name === 'demo') return 'data'
  if (name === 'coast') return 'tests/fixtures/good/coast'
  const folder = join(work, 'data', name)
  const files = name === 'hostile' ? hostileFolder() : generateFolder({ indicators: 70, seed: 5 })
  await writeFolder(folder, files)
  return folder
}

async function build(site: TestSite, work: string): Promise<boolean> {
  const command = ['src/cli/siktemal.js', 'build', await folderOf(site, work)]
  const place = ['--base', site.base, '--out', outOf(site, work)]
  if (isBuilt(site)) return true
  const env = { ...process.env, SIKTEMAL_TODAY: '2026-11-21' }
  return spawnSync(process.execPath, [...command, ...place], { stdio: 'inherit', env }).status === 0
}

function isBuilt({ name }: TestSite): boolean {
  return name === 'demo' && process.env['SIKTEMAL_DIST'] !== undefined
}

function outOf(site: TestSite, work: string): string {
  const built = process.env['SIKTEMAL_DIST']
  return isBuilt(site) && built !== undefined ? resolve(built) : join(rootOf(site, work), site.base)
}

/** What a host would call its root: a site below a path is a folder in it. */
function rootOf({ name }: TestSite, work: string): string {
  return join(work, 'www', name)
}

function configuration(wanted: readonly TestSite[], { brotli }: Nginx, work: string): string {
  const servers = wanted.map((site) => {
    const out = outOf(site, work)
    return `  server {
    listen 127.0.0.1:${String(site.port)};
    root ${site.base === '/' ? out : rootOf(site, work)};
    brotli_static on;
    include ${join(out, 'nginx.conf')};
  }`
  })
  return `load_module ${String(brotli)};
daemon off;
master_process off;
pid ${work}/nginx.pid;
error_log stderr error;
events { }
http {
  access_log off;
  client_body_temp_path ${work}/temp;
  proxy_temp_path ${work}/temp;
  fastcgi_temp_path ${work}/temp;
  uwsgi_temp_path ${work}/temp;
  scgi_temp_path ${work}/temp;
${servers.join('\n')}
}
`
}

/** Runs until it is told to stop; the exit code. */
async function run(program: string, work: string): Promise<number> {
  await mkdir(join(work, 'temp'), { recursive: true })
  const server = spawn(program, ['-p', work, '-e', 'stderr', '-c', join(work, 'nginx.conf')], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
  const code = await new Promise<number>((done) => {
    server.on('exit', (status) => {
      done(status ?? 0)
    })
  })
  await rm(work, { recursive: true, force: true })
  return code
}

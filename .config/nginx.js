// Finds an nginx with Brotli for the tests of the published site, or installs Debian's where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const programs = [
  process.env.NGINX_PATH,
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
]
const modules = [
  process.env.NGINX_BROTLI_MODULE,
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/local/lib/nginx/modules/ngx_http_brotli_static_module.so',
]

/** The paths of nginx and of its module for Brotli on this machine; null for what is not there. */
export function findNginx() {
  return { program: first(programs), brotli: first(modules) }
}

/** The same, after trying to install what is missing. */
export function ensureNginx() {
  const found = findNginx()
  if (found.program === null || found.brotli === null) installNginx()
  return findNginx()
}

function first(paths) {
  return paths.find((path) => path && existsSync(path)) ?? null
}

function installNginx() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [apt, ...rest] = [...sudo, 'apt-get']
  spawnSync(apt, [...rest, 'update'], { stdio: 'ignore' })
  const packages = ['nginx', 'libnginx-mod-http-brotli-static']
  spawnSync(apt, [...rest, 'install', '-y', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

import { feedType, isTextFile, mediaTypes } from '../contentType'
import { prefixes, type SitePlace } from './headersFile'
import { caching, commonHeaders, folders, neverFramed, openData, servedPolicy } from './policy'
import type { Header } from './policy'

/** A line, or a block with lines of its own. */
type Directive = string | Block
interface Block {
  readonly head: string
  readonly body: readonly Directive[]
}

/** A file, else the page of that name: `/areas/x` and `/areas/x/` are `areas/x/index.html`, without a redirect. */
const files = 'try_files $uri $uri/index.html =404;'

/** What differs from folder to folder; nginx leaves a header without a value out. */
const policy = {
  nobody: [set('siktemal_policy', servedPolicy('nobody')), set('siktemal_framing', neverFramed[1])],
  anyone: [set('siktemal_policy', servedPolicy('anyone')), set('siktemal_framing', '')],
} as const
const caches = {
  revalidated: set('siktemal_caching', caching.revalidated[1]),
  hashed: set('siktemal_caching', caching.hashed[1]),
} as const
const readers = { here: set('siktemal_readers', ''), all: set('siktemal_readers', openData[1]) }

/** The site as nginx serves it, to be included in a `server` block that names the root. */
export function nginxConf(place: SitePlace): string {
  const { base } = place
  const lines: readonly Directive[] = [
    '# Written by the build: include it in a server block that names the root (docs/deploying.md).',
    ...policy.nobody,
    caches.revalidated,
    readers.here,
    ...(base === '/'
      ? []
      : [
          block(`location = ${base.slice(0, -1)}`, [
            'absolute_redirect off;',
            `return 308 ${base};`,
          ]),
        ]),
    block(`location ^~ ${base}`, [
      ...fileTypes(),
      ...['gzip_static on;', 'gzip_vary on;', 'etag on;'],
      ...headers,
      ...pages(base),
      ...folders.hashed.map((name) => block(`location ^~ ${base}${name}/`, [caches.hashed])),
      ...folders.open.map((name) => block(`location ^~ ${base}${name}/`, [readers.all, files])),
      ...prefixes(place).flatMap((prefix) => languageLocations(base, prefix)),
      // Settings are for the host, not for readers.
      ...['_headers', 'nginx.conf'].map((name) =>
        block(`location = ${base}${name}`, ['return 404;']),
      ),
    ]),
  ]
  return lines.map((line) => text(line, '')).join('')
}

/** The embeds and the feed of a language; of other languages also their own page for unknown addresses. */
function languageLocations(base: string, prefix: string): readonly Directive[] {
  const root = `${base}${prefix}`
  const inner: readonly Directive[] = [
    block(`location ^~ ${root}${folders.embeds}/`, [...policy.anyone, files]),
    block(`location = ${root}feed.xml`, ['types { }', `default_type ${feedType};`]),
  ]
  return prefix === '' ? inner : [block(`location ^~ ${root}`, [...pages(root), ...inner])]
}

function pages(root: string): readonly string[] {
  return [`error_page 404 ${root}404.html;`, files]
}

const varying: readonly Header[] = [
  ['Content-Security-Policy', '$siktemal_policy'],
  [neverFramed[0], '$siktemal_framing'],
  [caching.revalidated[0], '$siktemal_caching'],
  [openData[0], '$siktemal_readers'],
]

/** Inherited by every location inside; `always`, since unknown addresses are pages too. */
const headers = [...commonHeaders, ...varying].map(
  ([name, value]) => `add_header ${name} "${value}" always;`,
)

function set(name: string, value: string): string {
  return `set $${name} "${value}";`
}

function fileTypes(): readonly Directive[] {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `${type} ${ending};`)
  const texts = Object.entries(mediaTypes).filter(([ending]) => isTextFile(`.${ending}`))
  // nginx knows text/html by itself.
  const charset = texts.map(([, type]) => type).filter((type) => type !== 'text/html')
  return [
    block('types', types),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${[feedType, ...charset].join(' ')};`,
  ]
}

function block(head: string, body: readonly Directive[]): Block {
  return { head, body }
}

function text(directive: Directive, indent: string): string {
  if (typeof directive === 'string') return `${indent}${directive}\n`
  const body = directive.body.map((each) => text(each, `${indent}  `)).join('')
  return `${indent}${directive.head} {\n${body}${indent}}\n`
}

/** How any host should answer: one description that the writers of this folder turn into settings. */

/** A response header and its value. */
export type Header = readonly [name: string, value: string]

const directives: readonly Header[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  // Chart marks carry their place in a style attribute.
  ['style-src-attr', "'unsafe-inline'"],
  ['img-src', "'self' data: blob:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  // The preview of an embed.
  ['frame-src', "'self'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
]

/** The Content-Security-Policy as far as a page may set it itself: all but who may frame it. */
export const contentSecurityPolicy = policyText(directives)

/** The policy that a server sets: an embed may stand in anybody's frame, no other page in any. */
export function servedPolicy(framing: 'anyone' | 'nobody'): string {
  const ancestors = framing === 'anyone' ? '*' : "'none'"
  return policyText([...directives, ['frame-ancestors', ancestors]])
}

function policyText(entries: readonly Header[]): string {
  return entries.map(([name, value]) => `${name} ${value}`).join('; ')
}

/** Where readers come from is nobody else's business; a page can say so itself too. */
export const referrerPolicy = 'same-origin'

// Only what Chromium, Firefox or Safari ask a page's permission for; unknown names would be told in the console.
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** What holds for every file alike, whatever its address. */
export const commonHeaders: readonly Header[] = [
  ['Referrer-Policy', referrerPolicy],
  ['Permissions-Policy', unused.map((name) => `${name}=()`).join(', ')],
  ['X-Content-Type-Options', 'nosniff'],
]

/** For browsers, and hosts, that cannot tell embeds apart: `frame-ancestors` overrules it where it is set. */
export const neverFramed: Header = ['X-Frame-Options', 'DENY']

/** Names with a hash in them never change their contents; everything else is asked for again each time. */
export const caching = {
  hashed: ['Cache-Control', 'public, max-age=31536000, immutable'],
  revalidated: ['Cache-Control', 'no-cache'],
} as const satisfies Readonly<Record<string, Header>>

/** Figures are open: programs in other pages may read them. */
export const openData: Header = ['Access-Control-Allow-Origin', '*']

/** Folders by what they hold, from the site's root. */
export const folders = {
  hashed: ['assets'],
  open: ['api', 'data'],
  revalidated: ['api', 'data', 'pages'],
  embeds: 'embed',
} as const

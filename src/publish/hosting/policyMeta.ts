import { escaped } from '@/core/write/markup'
import { contentSecurityPolicy, referrerPolicy } from './policy'

/**
 * What a page can say of itself where the host sets no headers. Who may frame it, its caching, permissions
 * and sniffing are the host's alone.
 */
export const policyMeta: readonly string[] = [
  `<meta http-equiv="Content-Security-Policy" content="${escaped(contentSecurityPolicy)}">`,
  `<meta name="referrer" content="${referrerPolicy}">`,
]

export interface Nginx {
  readonly program: string | null
  /** Its module that sends files compressed with Brotli. */
  readonly brotli: string | null
}

/** The paths of nginx and of its module for Brotli on this machine; null for what is not there. */
export function findNginx(): Nginx
/** The same, after trying to install what is missing. */
export function ensureNginx(): Nginx

import { decodeBytes } from '../read/bytes'
import { readJsonStat } from './jsonStat'
import type { ReadRaw } from './model'
import { readPxCsv } from './pxCsv'

/** A table from PxWeb, as JSON-stat 2 or as CSV; `url` is where it came from, where that is known. */
export function readPxWeb(bytes: Uint8Array, url: string | null): ReadRaw {
  const decoded = decodeBytes(bytes, null)
  if (decoded.status !== 'text') return { status: 'failed', failure: 'not-text', value: '' }
  const isJson = /^\s*[{[]/.test(decoded.text)
  return isJson ? readJsonStat(decoded.text, url) : readPxCsv(decoded.text, url)
}

import type { UnitKind } from '../model'
import type { RawUnit } from './model'

const kinds: readonly (readonly [UnitKind, RegExp])[] = [
  ['percent', /prosent|percent|per cent|\bpct\b|%/i],
  ['index', /indeks|\bindex\b|=\s*100/i],
  ['amount', /\bkr\b|kroner|\bnok\b|\beuro?\b|\busd\b|dollar|pounds|€|£|\$/i],
  ['ratio', /\bper \d|\bpr\.? \d|rate\b|andel|ratio/i],
  ['count', /antall|\btal\b|\bnumber\b|personer|persons|people|antal\b/i],
]

/** A unit from a publisher's words; its kind only where they say it. */
export function unitOf(text: string): RawUnit {
  const found = kinds.find(([, pattern]) => pattern.test(text))
  return { text: text.trim(), kind: found?.[0] ?? null }
}

/** The unit in brackets at the end of a name: `Sysselsatte (prosent)`; empty where there is none. */
export function unitInName(name: string): string {
  return /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? ''
}

import type { Arranged, Files } from './arrange'

/**
 * The published folder with own files laid over it. A whole folder of one's own takes its place; loose files
 * add to it, and what was only made for them gives way to what is published.
 */
export function overlay(published: Files, own: Pick<Arranged, 'files' | 'made'>): Files {
  if (!own.made.includes('monitor.yaml')) return own.files
  const made = new Set(own.made)
  const laid = [...own.files].filter(([path]) => !made.has(path) || !published.has(path))
  return new Map([...published, ...laid])
}

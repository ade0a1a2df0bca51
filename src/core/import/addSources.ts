import { isMap, parseDocument } from 'yaml'
import type { Source } from '../model'
import { encodingOf, rawText } from '../read/bytes'
import { encodeText } from '../write/encode'
import { lineBreakOf } from '../update/padRows'
import type { RawSource } from './model'
import { yamlText } from './pairFiles'
import { freeId } from './slug'

export interface AddedSources {
  /** Source key → id. */
  readonly ids: ReadonlyMap<string, string>
  /** `sources.yaml` with the new ones; null where all were there. */
  readonly bytes: Uint8Array | null
}

/** Adds sources behind those that a folder has; one that says the same as a known one is that one. */
export function addSources(
  bytes: Uint8Array | undefined,
  known: Readonly<Record<string, Source>>,
  sources: readonly RawSource[],
): AddedSources {
  const ids = new Map<string, string>()
  const taken = new Set(Object.keys(known))
  const added: Record<string, unknown> = {}
  for (const source of sources) {
    const same = Object.values(known).find((each) => isSame(each, source))
    const id = same?.id ?? freeId(source.key, taken)
    taken.add(id)
    // Of two with one name the first is meant.
    if (!ids.has(source.key)) ids.set(source.key, id)
    if (!same) added[id] = entryOf(source)
  }
  const isNew = Object.keys(added).length > 0
  return { ids, bytes: isNew ? withEntries(bytes ?? new Uint8Array(), added) : null }
}

function isSame({ title, published, url }: Source, source: RawSource): boolean {
  return (
    Object.values(title).includes(source.title) &&
    published === source.published &&
    (url ?? '') === address(source)
  )
}

function entryOf(source: RawSource): unknown {
  const { title, publisher, published, licence } = source
  const url = address(source)
  return {
    title,
    ...(publisher !== '' && { publisher }),
    ...(url !== '' && { url }),
    ...(published !== null && { published }),
    licence,
  }
}

/** Only what leads to the web is a link. */
function address({ url }: RawSource): string {
  return /^https?:\/\/\S+$/i.test(url) ? url : ''
}

/** Behind what is there, which stays as it is; written anew only where the file is no plain list of keys. */
function withEntries(bytes: Uint8Array, entries: Readonly<Record<string, unknown>>): Uint8Array {
  const encoding = encodingOf(bytes, null)
  const text = rawText(bytes, encoding)
  const { contents } = parseDocument(text)
  const lineBreak = lineBreakOf(text)
  if (contents !== null && (!isMap(contents) || contents.flow === true)) {
    const document = parseDocument(text)
    for (const [id, entry] of Object.entries(entries)) document.set(id, document.createNode(entry))
    return encoded(String(document), encoding)
  }
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : lineBreak
  return encoded(text + gap + yamlText(entries).replaceAll('\n', lineBreak), encoding)
}

/** UTF-8 where the file's own encoding cannot hold the text. */
function encoded(text: string, encoding: ReturnType<typeof encodingOf>): Uint8Array {
  return encodeText(text, encoding) ?? new TextEncoder().encode(text)
}

import { updateIndicator, type Updated, type UpdateResult } from '@/core/update/updateIndicator'
import { folderOf } from './folder'
import { plainFolder } from './reading'

type Content = string | Uint8Array

/** An indicator without dimensions whose figures may come as they like. */
export const plainYaml = `title: Indikator
area: a
unit: { code: c }
frequency: irregular
`

export interface Updating {
  /** The indicator's CSV file as it is; null: there is none. */
  readonly old: Content | null
  /** The new file. */
  readonly file: Content
  readonly published?: string
  readonly source?: string
  readonly yaml?: string
  readonly more?: Readonly<Record<string, string>>
}

const encoder = new TextEncoder()

function bytesOf(content: Content): Uint8Array {
  return typeof content === 'string' ? encoder.encode(content) : content
}

/** Updates the plain folder's indicator `x`. */
export function update({
  old,
  file,
  published = '2026-11-06',
  source,
  yaml,
  more,
}: Updating): UpdateResult {
  const files = new Map(
    folderOf({
      ...plainFolder,
      ...(yaml === '' ? {} : { 'indicators/x.yaml': yaml ?? plainYaml }),
      ...more,
    }),
  )
  if (old === null) files.delete('indicators/x.csv')
  else files.set('indicators/x.csv', bytesOf(old))
  return updateIndicator(
    { id: 'x', file: { name: 'new.csv', bytes: bytesOf(file) }, published, source: source ?? null },
    { files, language: 'en', today: '2026-11-22' },
  )
}

/** The same, where it must be done. */
export function updated(updating: Updating): Updated {
  const result = update(updating)
  if (result.status !== 'done') throw new Error(JSON.stringify(result))
  return result
}

/** The file after the update, as text. */
export function textAfter(updating: Updating): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(updated(updating).bytes)
}

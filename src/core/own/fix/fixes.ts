import type { Diagnostic } from '../../diagnostics'
import type { IndicatorMeta, Source } from '../../model'
import type { Files } from '../arrange'
import { headOf } from '../survey'
import { declareCsv } from './declareCsv'
import { editRows, type EditRow, type LineChange } from './editRows'
import { proposals, type Proposal } from './proposals'

export type FixKind = Proposal['kind']

/** A way to mend a problem, worked out to the last sign. */
export interface Fix {
  readonly kind: FixKind
  /** What is written, and what would be. */
  readonly from: string
  readonly to: string
  readonly path: string
  /** Every line that would change. */
  readonly changes: readonly LineChange[]
  /** The file with them changed. */
  readonly bytes: Uint8Array
}

export interface FixContext {
  readonly files: Files
  readonly indicators: readonly IndicatorMeta[]
  readonly sources: Readonly<Record<string, Source>>
}

/** Ways to mend a problem of a CSV file; none where nobody but its author can know. */
export function fixesFor(diagnostic: Diagnostic, context: FixContext): readonly Fix[] {
  const { file: path } = diagnostic
  const id = /^indicators\/(.+)\.csv$/.exec(path)?.[1]
  const meta = context.indicators.find((each) => each.id === id)
  const bytes = context.files.get(path)
  const head = bytes && headOf(bytes)
  if (!meta || !bytes || !head) return []
  const table = { header: head.record, line: head.line, meta, sources: context.sources }
  return proposals(diagnostic, table).flatMap((proposal): readonly Fix[] => {
    const { kind, from, to } = proposal
    const edited =
      proposal.declares === undefined
        ? rowsEdited({ bytes, path, meta }, proposal.edit)
        : declareCsv(context.files, meta.id, proposal.declares)
    return edited && edited.changes.length > 0 ? [{ kind, from, to, ...edited }] : []
  })
}

interface Table {
  readonly bytes: Uint8Array
  readonly path: string
  readonly meta: IndicatorMeta
}

function rowsEdited(
  { bytes, path, meta }: Table,
  edit: EditRow,
): Pick<Fix, 'path' | 'changes' | 'bytes'> | null {
  const edited = editRows(bytes, meta.csv.encoding, edit)
  return edited && { path, ...edited }
}

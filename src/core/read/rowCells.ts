import type { MessageKey } from '../messages/keys'
import { addProblem } from './report'
import type { RowState } from './rowState'

export interface CellProblem {
  readonly key: MessageKey
  readonly expected?: string
  readonly other?: string
}

/** A cell as written. */
export function writtenAt(state: RowState, index: number): string {
  // Rows narrower than the header are left out before their cells are read.
  return state.record[index] as string
}

/** Reports a cell of the row that is being read. */
export function cellProblem(state: RowState, index: number, problem: CellProblem): void {
  addProblem(state.report, {
    ...problem,
    line: state.line,
    // A column's place comes from the header.
    column: state.columns.header[index] as string,
    value: writtenAt(state, index),
  })
}

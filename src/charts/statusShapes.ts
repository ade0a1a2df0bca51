import type { Status } from '@/core/verdict/model'

/** One path of a status symbol, in a square of 20 units. */
export interface ShapePath {
  readonly d: string
  /** Width of its line; null: it is filled. */
  readonly line: number | null
  readonly dash: string | null
  /** Drawn on the symbol's own colour, in the paper's. */
  readonly inverse: boolean
}

/** The shape of each status, which tells it without its colour. */
export const statusShapes: Readonly<Record<Status, readonly ShapePath[]>> = {
  reached: [
    filled('M1 10a9 9 0 1 0 18 0a9 9 0 1 0-18 0Z'),
    { ...lined('M5.6 10.4 8.7 13.5 14.4 7', 2.2), inverse: true },
  ],
  on_track: [filled('M10 1.8 19.2 18H.8Z')],
  behind: [lined('M10 3.9 17.4 17H2.6Z', 2), filled('M10 3.9V17H2.6Z')],
  far_behind: [filled('M2.5 2.5h15v15h-15z')],
  no_change: [filled('M1 7.2h18v5.6H1z')],
  wrong_way: [filled('M10 18.2.8 2h18.4Z')],
  awaiting_final: [
    filled(
      'M3 1.2h14v2.3h-1.1c0 3.1-1.7 5-3.9 6.5 2.2 1.5 3.9 3.4 3.9 6.5H17v2.3H3v-2.3h1.1c0-3.1 1.7-5 3.9-6.5-2.2-1.5-3.9-3.4-3.9-6.5H3Z',
    ),
  ],
  missed: [lined('M3.2 3.2 16.8 16.8M16.8 3.2 3.2 16.8', 3.6)],
  not_assessed: [
    { ...lined('M2 10a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z', 1.8), dash: '3.3 2.9' },
    lined('M6.2 10h7.6', 2.2),
  ],
}

function filled(d: string): ShapePath {
  return { d, line: null, dash: null, inverse: false }
}

function lined(d: string, line: number): ShapePath {
  return { d, line, dash: null, inverse: false }
}

interface Problem {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly file: string
  readonly line: number
  readonly message: string
  readonly hint: string | null
}

/** One problem as a workflow command; what has a meaning in a command is escaped. */
export function annotation(problem: Problem, folder: string): string

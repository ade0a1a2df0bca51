/** An option that is a day, checked when the command line was read; null when it was not given. */
export function dayOption(option: string | boolean | undefined): string | null {
  return typeof option === 'string' ? option : null
}

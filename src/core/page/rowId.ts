/** The anchor of a target's row on the overview; it stays the same from release to release. */
export function rowId(key: string): string {
  return `target-${key.replace('/', '-')}`
}

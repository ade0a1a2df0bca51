/** The least contrast with the background: of text, of marks in charts, of tints that nothing is read from. */
const text = 4.5
const mark = 3
const tint = 1

/** Colours that a monitor may set, by name: their design token and the contrast it needs. */
export const colourTokens: Readonly<
  Record<string, { readonly token: string; readonly least: number }>
> = Object.fromEntries([
  ...Object.entries({
    'status-reached': text,
    'status-on-track': text,
    'status-behind': text,
    'status-far-behind': text,
    'status-no-change': text,
    'status-wrong-way': text,
    'status-awaiting-final': text,
    'status-missed': text,
    'status-not-assessed': text,
    data: text,
    context: mark,
    plan: text,
    target: text,
    axis: mark,
    'series-1': text,
    'series-2': text,
    'series-3': text,
    'series-4': text,
    'series-5': mark,
    'series-6': mark,
  }).map(([name, least]) => [name, { token: `--sm-${name}`, least }] as const),
  ...Object.entries({
    'neutral-text-default': text,
    'neutral-text-subtle': text,
    'neutral-border-default': mark,
    'neutral-border-strong': mark,
    'accent-text-default': text,
    'accent-text-subtle': text,
    'accent-base-default': text,
    'accent-base-hover': text,
    'accent-base-active': text,
    'accent-border-default': mark,
    'accent-border-strong': mark,
    'accent-surface-tinted': tint,
    'accent-surface-hover': tint,
  }).map(([name, least]) => [name, { token: `--ds-color-${name}`, least }] as const),
])

/** One colour for links, buttons and data, from which the rest of its family is made. */
export const accent = 'accent'

/** Every name there is, for a message. */
export const colourNames: readonly string[] = [accent, ...Object.keys(colourTokens)]

/** A name as in the table: a token may be written as it stands in a stylesheet; null for any other. */
export function colourName(written: string): string | null {
  const bare = written.replace(/^--/, '').replace(/^(?:sm|ds-color)-/, '')
  return colourNames.includes(bare) ? bare : null
}

/** The contrast with the background that a colour of this name needs. */
export function leastContrast(name: string): number {
  return colourTokens[name]?.least ?? text
}

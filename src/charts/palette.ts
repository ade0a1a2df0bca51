/** The colours a chart uses, each by the name of the design token that holds it. */
export const tokens = {
  text: '--ds-color-neutral-text-default',
  subtle: '--ds-color-neutral-text-subtle',
  paper: '--sm-paper',
  data: '--sm-data',
  context: '--sm-context',
  plan: '--sm-plan',
  target: '--sm-target',
  grid: '--sm-grid',
  axis: '--sm-axis',
  'series-1': '--sm-series-1',
  'series-2': '--sm-series-2',
  'series-3': '--sm-series-3',
  'series-4': '--sm-series-4',
  'series-5': '--sm-series-5',
  'series-6': '--sm-series-6',
  reached: '--sm-status-reached',
  on_track: '--sm-status-on-track',
  behind: '--sm-status-behind',
  far_behind: '--sm-status-far-behind',
  no_change: '--sm-status-no-change',
  wrong_way: '--sm-status-wrong-way',
  awaiting_final: '--sm-status-awaiting-final',
  missed: '--sm-status-missed',
  not_assessed: '--sm-status-not-assessed',
} as const

export type Tone = keyof typeof tokens

/** The tokens' colours as they are on the page now: light, dark, or a reader's own. */
export type Palette = Readonly<Record<Tone, string>>

/** What a stylesheet writes for a tone. */
export function cssColour(tone: Tone): string {
  return `var(${tokens[tone]})`
}

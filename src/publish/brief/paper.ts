import { statusShapes } from '@/charts/statusShapes'
import type { Palette, Tone } from '@/charts/palette'
import { trendScene } from '@/charts/trendScene'
import type { BriefDraft, HeadField, OwnText } from '@/core/brief/draft'
import { tag } from '@/core/write/markup'
import { headFields } from '@/core/brief/draft'
import { draftWords } from '@/core/brief/draftWords'
import type { Brief, BriefTarget } from '@/core/brief/model'
import type { Language } from '@/core/model'
import type { Status } from '@/core/verdict/model'
import { sceneSvg } from '../share/sceneSvg'

/** A brief with the secretariat's own words, for one kind of file or another. */
export interface Paper {
  readonly brief: Brief
  readonly draft: BriefDraft
  readonly language: Language
  /** The hash of the data edition. */
  readonly hash: string
  readonly palette: Palette
}

/** What stands at the foot of every page: edition and hash, and the day of the verdicts. */
export function stampLine({ brief: { stamp }, hash }: Pick<Paper, 'brief' | 'hash'>): string {
  return [stamp.monitor, stamp.edition, hash, stamp.assessed].filter(Boolean).join(' · ')
}

/** The paper's own sentence, or what was written in its place. */
export function ownText({ brief, draft }: Pick<Paper, 'brief' | 'draft'>, name: OwnText): string {
  return draft.texts[name].trim() || brief[name]
}

/** The lines of the paper's head; what nobody has filled in is left out, but for the annexes. */
export function headLines({
  brief,
  draft,
  language,
}: Pick<Paper, 'brief' | 'draft' | 'language'>): readonly (readonly [string, string])[] {
  const valueOf = (field: HeadField): string =>
    draft.head[field].trim() || (field === 'annexes' ? brief.annexes : '')
  return headFields
    .map((field) => [draftWords[language][field], valueOf(field)] as const)
    .filter(([, value]) => value !== '')
}

/** What the secretariat wrote of a target; empty for nothing. */
export function commentOn({ draft }: Pick<Paper, 'draft'>, { key }: BriefTarget): string {
  return draft.comments[key]?.text ?? ''
}

export const chartSize = { width: 480, height: 270 } as const

/** A target's chart as a drawing of its own; null where there is nothing to draw. */
export function chartSvg({ chart }: BriefTarget, paper: Paper): string | null {
  if (chart === null) return null
  const { language, palette } = paper
  const scene = trendScene(chart, { ...chartSize, language })
  return svgRoot(chartSize, sceneSvg(scene, palette))
}

/** A status symbol as a drawing of its own. */
export function symbolSvg(status: Status, palette: Palette): string {
  // Every status is a tone of the palette.
  const colour = palette[status satisfies Tone]
  const shapes = statusShapes[status].map(({ d, line, dash, inverse }) =>
    tag('path', {
      d,
      fill: line === null ? colour : 'none',
      stroke: inverse ? palette.paper : line === null ? null : colour,
      'stroke-width': line,
      'stroke-dasharray': dash,
    }),
  )
  return svgRoot({ width: 20, height: 20 }, shapes.join(''))
}

function svgRoot(
  { width, height }: { readonly width: number; readonly height: number },
  content: string,
): string {
  const viewBox = `0 0 ${String(width)} ${String(height)}`
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox }, content)
}

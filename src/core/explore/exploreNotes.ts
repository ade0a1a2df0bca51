import type { Said } from '../page/indicatorContext'
import { indicatorWords } from '../page/indicatorWords'
import { breaksOf } from '../selection'
import { saidOf, type ExploreContext } from './exploreContext'
import type { MeasuredRow } from './measured'
import { fullTitle } from './rowNames'
import { isBroken } from './reckon'
import type { ExplorePanel, ExploreSeries, ExploreView } from './view'

/** The parts of a view that its notes are about. */
export interface Noted extends Pick<
  ExploreView,
  'chart' | 'layout' | 'measure' | 'scale' | 'panels'
> {
  readonly rows: readonly MeasuredRow[]
  readonly base: string
  readonly shownPeriods: readonly string[]
}

/** What stands under the chart and follows it into files: breaks, what was left out and why, marks. */
export function exploreNotes(noted: Noted, context: ExploreContext): readonly Said[] {
  const own = [
    ...axisNotes(noted, context),
    ...measureNotes(noted, context),
    ...layoutNotes(noted, context),
    ...greyNotes(noted, context),
    ...markNotes(noted.panels, context),
  ]
  return [...breakNotes(noted, context), ...own.map((text) => ({ text, lang: null }))]
}

/** The breaks between the figures shown: those of a slope lie between its two periods. */
function breakNotes(noted: Noted, context: ExploreContext): readonly Said[] {
  if (noted.layout !== 'time' && noted.layout !== 'slope') return []
  const texts = noted.rows.flatMap(({ key, subject, where }) => {
    const own = noted.panels.flatMap(({ series }) => series.filter((one) => one.key === key))
    const years = own.flatMap(({ points }) => points.map((point) => point.years))
    return breaksOf(subject.bundle.meta, where)
      .filter(({ period }) => isBroken([period.years], [Math.min(...years), Math.max(...years)]))
      .map(({ text }) => saidOf(text, subject, context))
  })
  return texts.filter(
    ({ text }, index) => text !== '' && texts.findIndex((other) => other.text === text) === index,
  )
}

function axisNotes({ panels, rows, scale }: Noted, context: ExploreContext): readonly string[] {
  const { notes } = context.words
  const units = new Set(panels.map(({ scaleKey }) => scaleKey))
  return [
    ...(units.size > 1 ? [notes.units] : []),
    ...(countsDifferently(rows) ? [notes.definitions] : []),
    ...(scale === 'log' ? [notes.logAxis] : []),
  ]
}

/** Whether series of one thing by several definitions stand beside each other. */
export function countsDifferently(rows: readonly MeasuredRow[]): boolean {
  const concepts = rows.map(({ subject }) => subject.bundle.meta.concept)
  const ids = new Set(rows.map(({ subject }) => subject.bundle.meta.id))
  const shared = concepts.some(
    (concept, index) =>
      concept !== null &&
      concepts.some(
        (other, place) => other === concept && rows[place]?.subject !== rows[index]?.subject,
      ),
  )
  if (ids.size > 1 && shared) return true
  return rows.some(({ seriesValues, panelValues, subject }) =>
    subject.bundle.meta.dimensions.some(
      ({ id, kind }) =>
        kind === 'definition' &&
        [...seriesValues, ...panelValues].length > 0 &&
        new Set(rows.filter((row) => row.subject === subject).map(({ where }) => where[id])).size >
          1,
    ),
  )
}

function measureNotes(noted: Noted, context: ExploreContext): readonly string[] {
  const { notes } = context.words
  const hasLost = noted.rows.some(({ lost }) => lost > 0)
  switch (noted.measure) {
    case 'value':
      return []
    case 'index':
      return indexNotes(noted, context)
    case 'share':
      return hasLost ? [notes.shareHoles] : []
    case 'change':
    case 'growth':
      return [notes.changeHoles]
    case 'per_capita':
      return [
        ...(context.population
          ? [
              notes.capita(
                saidOf(context.population.bundle.meta.title, context.population, context).text,
              ),
            ]
          : []),
        ...(hasLost ? [notes.capitaHoles] : []),
      ]
  }
}

function indexNotes({ rows, base }: Noted, context: ExploreContext): readonly string[] {
  const { notes, list } = context.words
  const without = rows.filter(({ figures, lost }) => figures.length === 0 && lost > 0)
  const rough = rows.some(({ figures }) =>
    figures.some(
      ({ period, observation }) => period.text === base && observation.qualifier === 'about',
    ),
  )
  const cut = rows.some(({ figures, lost }) => figures.length > 0 && lost > 0)
  return [
    ...(without.length > 0
      ? [notes.noBase(list(without.map((row) => fullTitle(row, context))), base)]
      : []),
    ...(rough ? [notes.baseRough(base)] : []),
    ...(cut ? [notes.indexBreak] : []),
  ]
}

function layoutNotes(noted: Noted, context: ExploreContext): readonly string[] {
  const { layout, panels, shownPeriods } = noted
  const { notes, list } = context.words
  const series = panels.flatMap((panel) => panel.series)
  const named = (some: readonly ExploreSeries[], note: (names: string) => string): string[] =>
    some.length > 0 ? [note(list(some.map((one) => one.fullTitle)))] : []
  if (layout === 'time') return []
  if (layout === 'slope')
    return [
      notes.slope,
      ...named(series.filter(isCut), notes.slopeBreak),
      ...named(
        series.filter(({ points }) => points.length < 2),
        notes.absentBoth,
      ),
    ]
  const empty = series.filter(({ points }) => points.length === 0)
  const off = layout === 'tiles' ? series.filter(({ tile }) => tile === null) : []
  return [
    ...named(empty, (names) => notes.absent(names, list(shownPeriods))),
    ...named(off, notes.offMap),
  ]
}

/** Whether a break lies between the two figures of a slope. */
function isCut({ points, breaks }: ExploreSeries): boolean {
  const [first, last] = points
  return first !== undefined && last !== undefined && isBroken(breaks, [first.years, last.years])
}

function greyNotes({ panels, layout, chart }: Noted, context: ExploreContext): readonly string[] {
  const { notes } = context.words
  const series = panels.flatMap((panel) => panel.series)
  const grey = series.filter(({ colour }) => colour === null).length
  const isChosen = context.question.marked.length > 0
  const isTold = chart !== 'table' && (layout === 'time' || layout === 'slope')
  if (!isTold || grey === 0 || isChosen) return []
  return [notes.grey(grey, series.length)]
}

function markNotes(
  panels: readonly ExplorePanel[],
  { language }: ExploreContext,
): readonly string[] {
  const { marks } = indicatorWords[language]
  const points = panels.flatMap(({ series }) => series.flatMap((one) => one.points))
  const kinds = [...new Set(points.map(({ markWord }) => markWord).filter((word) => word !== ''))]
  return [
    ...(kinds.length > 0 ? [marks.open(kinds.join(', '))] : []),
    ...(points.some(({ bound }) => bound !== null) ? [marks.caret] : []),
    ...(points.some(({ low, high }) => low !== null || high !== null) ? [marks.interval] : []),
  ]
}

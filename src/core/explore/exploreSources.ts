import { formatDate } from '../format'
import type { Source } from '../model'
import { saidOf, type ExploreContext } from './exploreContext'
import type { MeasuredRow } from './measured'
import type { ExploreSource } from './view'
import type { Subject } from './subject'

/** The sources of the figures shown, and of the population where they are divided by it. */
export function exploreSources(
  rows: readonly MeasuredRow[],
  context: ExploreContext,
): readonly ExploreSource[] {
  const isDivided = context.question.measure === 'per_capita'
  const named = [
    ...rows.flatMap(({ subject, figures }) =>
      figures.toReversed().map(({ observation }) => [observation.source, subject] as const),
    ),
    ...(context.population && isDivided ? populationSources(context.population) : []),
  ]
  const found = new Map<string, ExploreSource>()
  for (const [id, subject] of named) {
    const source = subject.bundle.sources[id ?? '']
    // A figure may stand without a source; a table says so, a list of sources cannot.
    if (source) found.set(source.id, sourceLine(source, subject, context))
  }
  return [...found.values()]
}

function populationSources(population: Subject): readonly (readonly [string, Subject])[] {
  return Object.keys(population.bundle.sources).map((id) => [id, population])
}

function sourceLine(source: Source, subject: Subject, context: ExploreContext): ExploreSource {
  return {
    title: saidOf(source.title, subject, context).text,
    publisher: saidOf(source.publisher, subject, context).text,
    url: source.url,
    published: source.published === null ? '' : formatDate(source.published, context.language),
    licence: source.licence === null || source.licence === 'unknown' ? '' : source.licence,
  }
}

import { languages, type Text } from '../model'
import type { Reason, Status } from '../verdict/model'
import type { AssessedTarget } from '../page/assessedTarget'
import { figureView, latestUsable } from '../page/figureView'
import { pageText, type PageContext } from '../page/pageContext'
import { bodyPath, measurePath, planPath, targetPath } from '../page/plan/address'
import { goalLine, rowTitle } from '../page/targetRow'
import { selectSeries } from '../series'

export const searchKinds = [
  'indicator',
  'target',
  'measure',
  'plan',
  'body',
  'request',
  'area',
] as const
export type SearchKind = (typeof searchKinds)[number]

/** Something that can be found: what it is called, what a result shows of it, and where it stands. */
export interface SearchEntry {
  readonly kind: SearchKind
  /** Without a language: `/indicators/x`. */
  readonly path: string
  readonly title: string
  /** The newest figure of an indicator, the goal of a target, the plan of a measure; may be empty. */
  readonly detail: string
  readonly status: Status | null
  readonly reason: Reason | null
  /** More words to find it by: definitions, tags, its title in the other languages. */
  readonly words: string
}

/** All that a reader can search for, as of the clock's day, in the order of the kinds. */
export function searchEntries(context: PageContext): readonly SearchEntry[] {
  const entries = [
    ...indicators(context),
    ...context.targets.map((assessed) => targetEntry(assessed, context)),
    ...plansAndMeasures(context),
    ...bodies(context),
    ...requests(context),
    ...areas(context),
  ]
  return entries.toSorted((a, b) => searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind))
}

function indicators(context: PageContext): readonly SearchEntry[] {
  return context.monitor.indicators.map((indicator) => {
    const { id, title, question, definition, tags, observations, headline } = indicator
    const series = selectSeries(observations, headline, context.clock.knownOn)
    const figure = figureView(latestUsable(series), indicator, context)
    const judged = context.targets.find((target) => target.indicator === indicator)
    return entry('indicator', `/indicators/${id}`, {
      title: pageText(title, context),
      detail: figure
        ? [figure.value, figure.unit, `(${figure.period})`].filter(Boolean).join(' ')
        : '',
      status: judged?.verdict.status ?? null,
      reason: judged?.verdict.reason ?? null,
      words: [
        everyLanguage(title),
        pageText(question, context),
        pageText(definition, context),
        ...tags,
      ],
    })
  })
}

function targetEntry(assessed: AssessedTarget, context: PageContext): SearchEntry {
  const { plan, target, indicator, verdict } = assessed
  const path = indicator ? `/indicators/${indicator.id}` : targetPath(plan.id, target.id)
  return entry('target', path, {
    title: pageText(target.text, context),
    detail: goalLine(assessed, context),
    status: verdict.status,
    reason: verdict.reason,
    words: [everyLanguage(target.text), rowTitle(assessed, context), ...target.tags],
  })
}

function plansAndMeasures(context: PageContext): readonly SearchEntry[] {
  return context.monitor.plans.flatMap((plan) => [
    entry('plan', planPath(plan.id), {
      title: pageText(plan.title, context),
      words: [everyLanguage(plan.title)],
    }),
    ...plan.measures.map(({ number, title, tags }) =>
      entry('measure', measurePath(plan.id, number), {
        title: `${number} ${pageText(title, context)}`,
        detail: pageText(plan.title, context),
        words: [everyLanguage(title), ...tags],
      }),
    ),
  ])
}

function bodies(context: PageContext): readonly SearchEntry[] {
  return Object.values(context.monitor.bodies).map(({ id, name, shortName }) =>
    entry('body', bodyPath(id), {
      title: pageText(name, context),
      detail: shortName ?? '',
      words: [everyLanguage(name), shortName ?? ''],
    }),
  )
}

function requests(context: PageContext): readonly SearchEntry[] {
  return context.monitor.requests.map(({ id, title, askedBy, answer }) =>
    entry('request', `/requests#request-${id}`, {
      title: pageText(title, context),
      detail: pageText(askedBy, context),
      words: [everyLanguage(title), pageText(answer, context)],
    }),
  )
}

function areas(context: PageContext): readonly SearchEntry[] {
  return context.monitor.settings.areas.map(({ id, title, description }) =>
    entry('area', `/areas/${id}`, {
      title: pageText(title, context),
      words: [everyLanguage(title), pageText(description, context)],
    }),
  )
}

interface Shown extends Partial<Pick<SearchEntry, 'detail' | 'status' | 'reason'>> {
  readonly title: string
  readonly words: readonly string[]
}

function entry(kind: SearchKind, path: string, shown: Shown): SearchEntry {
  const { title, detail = '', status = null, reason = null, words } = shown
  // What the title says already need not be sent twice.
  const more = words.filter((text) => text !== '' && text !== title).join(' ')
  return { kind, path, title, detail, status, reason, words: more }
}

/** A reader may know a thing by its name in another language. */
function everyLanguage(text: Text): string {
  return [...new Set(languages.map((language) => text[language] ?? ''))].filter(Boolean).join(' ')
}

import { keySentence } from '../../sentences'
import type { AssessedTarget } from '../assessedTarget'
import type { Said } from '../indicatorContext'
import { linkedSource } from '../figureView'
import type { LinkedSource } from '../overviewModel'
import { pageSaid, type PageContext } from '../pageContext'
import { goalLine } from '../targetRow'
import { measurePath, targetAnchor } from './address'
import { measureRow, targetLink, type TargetLink } from './measureRow'
import { measuresFor } from './planned'
import { planWords } from './planWords'

export interface MeasureLink {
  /** `<plan>/<number>` */
  readonly key: string
  readonly number: string
  readonly title: Said
  readonly path: string
  readonly statusText: string
}

/** A target as its plan's page lists it: its verdict, and the measures that shall get it there. */
export interface PlanTarget extends TargetLink {
  readonly anchor: string
  readonly sentence: string
  readonly goal: string
  /** Null where nobody measures it. */
  readonly indicator: { readonly path: string; readonly title: Said } | null
  readonly measures: readonly MeasureLink[]
  /** Why it counts as unbacked; empty where a measure is linked. */
  readonly unbacked: string
  readonly source: LinkedSource | null
}

export function planTarget(assessed: AssessedTarget, context: PageContext): PlanTarget {
  const { target, indicator, verdict, key } = assessed
  const { language } = context
  const measures = measuresFor(key, context)
  return {
    ...targetLink(assessed, context),
    anchor: targetAnchor(target.id),
    sentence: keySentence(verdict, { target, indicator, language }),
    goal: goalLine(assessed, context),
    indicator: indicator && {
      path: `/indicators/${indicator.id}`,
      title: pageSaid(indicator.title, context),
    },
    measures: measures.map(({ plan, measure }) => {
      const { title, statusView } = measureRow({ plan, measure }, context)
      return {
        key: `${plan.id}/${measure.number}`,
        number: measure.number,
        title,
        path: measurePath(plan.id, measure.number),
        statusText: statusView.text,
      }
    }),
    unbacked: measures.length === 0 ? planWords[language].unbacked : '',
    source: linkedSource(target.source, context),
  }
}

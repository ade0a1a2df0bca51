import type { Monitor } from '../model'
import { embedExplorePage } from './embedExplore'
import { indicatorBundle } from './indicatorBundle'
import { indicatorPage, type IndicatorPageModel } from './indicatorPage'
import type { SitePage } from './monitorPages'
import type { TargetBlock } from './targetBlock'

/** An indicator as it stands in others' pages: chart, verdicts, table, and where they come from. */
export interface EmbedModel extends Pick<
  IndicatorPageModel,
  'id' | 'title' | 'chart' | 'table' | 'signs'
> {
  /** Those judged by the series shown. */
  readonly targets: readonly EmbedTarget[]
}

export type EmbedTarget = Pick<TargetBlock, 'key' | 'text' | 'status' | 'reason' | 'sentence'>

/** What an embed shows of its indicator's page; of a target that it names only that one. */
export function embedModel(page: IndicatorPageModel): EmbedModel {
  const { id, title, chart, table, signs, targets } = page
  return {
    ...{ id, title, chart, table, signs },
    targets: targets
      .filter(({ elsewhere }) => elsewhere === null)
      .map(({ key, text, status, reason, sentence }) => ({ key, text, status, reason, sentence })),
  }
}

/** The targets that an embed shows: the one it names, else all; a name that is not there chooses nothing. */
export function embedTargets(
  { targets }: Pick<EmbedModel, 'targets'>,
  named: string | null,
): readonly EmbedTarget[] {
  const found = targets.filter(({ key }) => key === named)
  return found.length > 0 ? found : targets
}

/** The newest figure, where an older page does not have all of a newer one's figures; null where it has. */
export function newerFigure(older: IndicatorPageModel, newer: IndicatorPageModel): string | null {
  if (figuresIn(older) === figuresIn(newer)) return null
  const { label, value, unit } = newer.latest
  return value === null ? label : `${label}: ${[value, unit].filter(Boolean).join('\u00a0')}`
}

function figuresIn({ table }: IndicatorPageModel): string {
  const rows = table.rows.filter(({ kind }) => kind !== 'goal')
  return JSON.stringify(rows.map(({ period, value, status }) => [period, value, status]))
}

/** The embeds' places in the list of pages: they are no pages of their own to those who search. */
export function embedPages({ indicators }: Monitor): readonly SitePage[] {
  return [...indicators.map(({ id }) => indicatorEmbed(id)), embedExplorePage]
}

function indicatorEmbed(id: string): SitePage {
  return {
    route: `embed/indicators/${id}`,
    embeds: `indicators/${id}`,
    isPublished: false,
    model: ({ monitor, clock, language }, where = {}) => {
      const bundle = indicatorBundle(monitor, id)
      const indicator = monitor.indicators.find((each) => each.id === id)
      if (!bundle || !indicator) throw new Error(`No indicator ${id}`)
      return embedModel(indicatorPage(bundle, indicator.observations, { clock, language, where }))
    },
  }
}

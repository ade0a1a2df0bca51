import type { IndicatorPageModel } from '@/core/page/indicatorPage'
import type { KeyFigure } from '@/core/page/keyFigures'
import type { OverviewModel } from '@/core/page/overviewModel'
import { tally } from '@/core/page/tally'
import type { TargetBlock } from '@/core/page/targetBlock'
import { joined } from '@/core/format'
import { statusText } from '@/core/statusText'
import type { Language } from '@/core/model'
import type { CountsCard, IndicatorCard, PlainCard } from './card'

/** What every card of a language shares. */
export interface CardSetting {
  readonly siteName: string
  readonly language: Language
  /** «Vurdert per 22. november 2026» */
  readonly assessed: string
}

/** More targets than this are counted. */
const mostVerdicts = 2

const counted: Readonly<Record<Language, (count: number) => string>> = {
  nb: (count) => `${String(count)} mål`,
  nn: (count) => `${String(count)} mål`,
  en: (count) => (count === 1 ? '1 target' : `${String(count)} targets`),
}

/** The card of an indicator: the figure of its page, the verdicts, and the very chart. */
export function indicatorCard(page: IndicatorPageModel, setting: CardSetting): IndicatorCard {
  const { latest, chart, targets } = page
  return {
    ...frame(page.title.text, setting),
    kind: 'indicator',
    ...figure(latest),
    verdicts: verdicts(targets, setting.language),
    chart: isEmpty(page) ? null : { ...chart.model, events: [] },
    empty: chart.title,
    foot: [setting.assessed, latest.note].filter((part) => part !== ''),
  }
}

/** The overview's card: how many targets there are of each status. */
export function overviewCard(page: OverviewModel, setting: CardSetting): CountsCard {
  const counts = page.ledger.map(({ status, count }) => ({
    ...{ status, count },
    word: statusText(status, null, setting.language),
  }))
  return { ...frame(page.headline.title, setting), kind: 'counts', counts }
}

/** The card of every other page: the monitor's name, which is said once, and what it is about. */
export function plainCard(lead: string, setting: CardSetting): PlainCard {
  return { ...frame(setting.siteName, setting), kind: 'plain', siteName: '', lead }
}

function frame(title: string, { siteName, assessed }: CardSetting) {
  return { siteName, title, foot: [assessed] }
}

/** Where nothing has been measured, the words for that stand in the figure's place. */
function figure({
  label,
  value,
  unit,
}: KeyFigure): Pick<IndicatorCard, 'label' | 'value' | 'unit'> {
  return value === null ? { label: '', value: label, unit: '' } : { label, value, unit }
}

function verdicts(targets: readonly TargetBlock[], language: Language): IndicatorCard['verdicts'] {
  if (targets.length > mostVerdicts) return tallied(targets, language)
  return targets.map((target) => {
    const { status, reason } = target
    return { status, word: statusText(status, reason, language), detail: goalOf(target) }
  })
}

function tallied(targets: readonly TargetBlock[], language: Language): IndicatorCard['verdicts'] {
  return tally(targets.map(({ status }) => status)).map(({ status, count }) => ({
    status,
    word: statusText(status, null, language),
    detail: counted[language](count),
  }))
}

function goalOf({ figures }: TargetBlock): string {
  const goal = figures.find(({ id }) => id === 'goal')
  if (!goal) return ''
  return `${goal.label}: ${joined(joined(goal.before, goal.value ?? ''), goal.unit)}`
}

function isEmpty({ chart: { model } }: IndicatorPageModel): boolean {
  const points = [...model.main, ...model.context].flatMap((series) => series.points)
  return points.length === 0 && model.targets.every(({ goal }) => goal === null)
}

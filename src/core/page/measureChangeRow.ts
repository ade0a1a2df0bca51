import type { MeasureChange } from '../diffMeasures'
import { formatDate } from '../format'
import type { Measure, Plan } from '../model'
import { lastDayOf } from '../published'
import { phrasesIn } from '../phrases/phrasesIn'
import { changePhrases } from './changePhrases'
import type { ChangeRow } from './overviewModel'
import { pageText, type PageContext } from './pageContext'

/** A measure's change as a row; one that is gone is named by its number and its plan. */
export function measureChangeRow(change: MeasureChange, context: PageContext): ChangeRow {
  const plan = context.monitor.plans.find(({ id }) => id === change.plan) ?? null
  const measure = plan?.measures.find(({ number }) => number === change.number) ?? null
  const words = changePhrases[context.language]
  const where = words.measure(change.number, plan ? pageText(plan.title, context) : change.plan)
  const date = measure ? reportDate(measure, context) : null
  return {
    id: `measure/${change.plan}/${change.number}`,
    date: date === null ? null : lastDayOf(date),
    dateText: date === null ? '' : formatDate(date, context.language),
    title: measure ? `${where}: ${pageText(measure.title, context)}` : where,
    text: changeText(change, context),
    details: [],
    origin: '',
    kinds: ['measure'],
    areas: monitorAreas(plan, measure),
    path: pathOf(plan, measure),
    shifts: [],
  }
}

function changeText({ change, from, to }: MeasureChange, { language }: PageContext): string {
  const words = changePhrases[language]
  if (change === 'new') return words.measureNew
  if (change === 'removed') return words.measureRemoved
  const { measure: statuses } = phrasesIn(language)
  const word = (status: MeasureChange['from']): string => statuses[status ?? 'unknown']
  return from === null ? words.measureKnown(word(to)) : words.measureStatus(word(from), word(to))
}

/** When the status that is known on the clock's day was reported, as the plan writes it. */
function reportDate({ statusDate, history }: Measure, { clock }: PageContext): string | null {
  const day = clock.knownOn ?? clock.today
  const dates = [...history.map(({ date }) => date), statusDate]
    .flatMap((date) => date ?? [])
    .filter((date) => lastDayOf(date) <= day)
    .toSorted((a, b) => lastDayOf(a).localeCompare(lastDayOf(b)))
  return dates.at(-1) ?? null
}

function monitorAreas(plan: Plan | null, measure: Measure | null): readonly string[] {
  const area = plan?.areas.find(({ id }) => id === measure?.area)
  return area?.monitorArea ? [area.monitorArea] : []
}

function pathOf(plan: Plan | null, measure: Measure | null): string | null {
  if (!plan) return null
  const own = `plans/${plan.id}`
  return measure ? `${own}/measures/${encodeURIComponent(measure.number)}` : own
}

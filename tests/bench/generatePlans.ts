import { stringify } from 'yaml'
import { methods } from '@/core/model'
import type { Names } from './generateFolder'
import type { GeneratedIndicator } from './generateIndicator'
import { byLanguage, pick, type Random } from './generateText'

const perPlan = 30

/** Plans of thirty targets each, one on every indicator, with a measure for every third of them. */
export function generatePlans(
  indicators: readonly GeneratedIndicator[],
  names: Names,
  random: Random,
): readonly (readonly [string, string])[] {
  const count = Math.ceil(indicators.length / perPlan)
  return Array.from({ length: count }, (_, index) => {
    const own = indicators.slice(index * perPlan, (index + 1) * perPlan)
    return [`plans/plan-${String(index + 1)}.yaml`, stringify(plan(own, names, random))]
  })
}

function plan(indicators: readonly GeneratedIndicator[], names: Names, random: Random) {
  return {
    title: byLanguage(random, 5),
    owner: pick(names.bodies, random),
    from: 2015,
    to: 2030,
    source: pick(names.sources, random),
    areas: names.areas.map((id) => ({ id, title: byLanguage(random, 3), monitor_area: id })),
    goals: [{ id: 'goal-1', area: pick(names.areas, random), text: byLanguage(random, 12) }],
    targets: indicators.map((indicator, index) => target(indicator, index, random)),
    measures: indicators
      .filter((_, index) => index % 3 === 0)
      .map((indicator, index) => measure(indicator, { index, names }, random)),
  }
}

function target({ id, area }: GeneratedIndicator, index: number, random: Random) {
  return {
    id: `target-${id}`,
    indicator: id,
    area,
    text: byLanguage(random, 10),
    direction: 'up',
    baseline: { period: 2015 },
    goal: { factor: 1.2 + Math.round(random() * 80) / 100 },
    due: 2030,
    method: methods[index % methods.length],
    standing: 'adopted',
    adopted: '2015-06',
  }
}

function measure(
  { id, area }: GeneratedIndicator,
  { index, names }: { readonly index: number; readonly names: Names },
  random: Random,
) {
  const source = pick(names.sources, random)
  return {
    number: String(index + 1),
    title: byLanguage(random, 8),
    area,
    responsible: [pick(names.bodies, random)],
    with: [pick(names.bodies, random)],
    status: 'ongoing',
    status_date: '2024-02',
    status_source: source,
    history: [{ status: 'not_started', date: '2020-11', source }],
    comments: [{ by: byLanguage(random, 2), text: byLanguage(random, 25), date: '2022-02-08' }],
    indicators: [id],
    targets: [`target-${id}`],
  }
}

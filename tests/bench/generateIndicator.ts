import type { Names } from './generateFolder'
import { byLanguage, listByLanguage, pick, type Random } from './generateText'

export interface GeneratedIndicator {
  readonly id: string
  readonly area: string
  readonly yaml: object
  readonly csv: string
}

const years = Array.from({ length: 20 }, (_, index) => 2005 + index)
const parts = ['north', 'west', 'south', 'east']
const regionIds = ['whole', ...parts]
const kinds = ['plain', 'regions', 'quarters'] as const
type Kind = (typeof kinds)[number]

/** An indicator of twenty years: one series, or a total and its four parts, or quarters. */
export function generateIndicator(id: string, names: Names, random: Random): GeneratedIndicator {
  const kind = pick(kinds, random)
  const area = pick(names.areas, random)
  const rows = figures(kind, random)
  const source = pick(names.sources, random)
  const columns = kind === 'regions' ? 'period,region,value' : 'period,value'
  const csv = [
    `${columns},status,published,source`,
    ...rows.map(({ cells, status, published }) => `${cells},${status},${published},${source}`),
  ].join('\n')
  return { id, area, yaml: yaml({ id, area, kind }, names, random), csv: `${csv}\n` }
}

function yaml(
  { id, area, kind }: { readonly id: string; readonly area: string; readonly kind: Kind },
  names: Names,
  random: Random,
) {
  return {
    title: byLanguage(random, 5),
    question: byLanguage(random, 9),
    area,
    unit: { code: 'count', text: { nb: 'personer', nn: 'personar', en: 'people' }, kind: 'count' },
    decimals: 0,
    range: { min: 0 },
    definition: byLanguage(random, 50),
    counts: listByLanguage(random, 4),
    counts_not: listByLanguage(random, 2),
    frequency: kind === 'quarters' ? 'quarterly' : 'annual',
    updated: '2025-06-01',
    next_release: '2026-06-01',
    tags: ['helse', 'forskning'],
    related: [0, 1, 2].map(() => pick(names.indicators, random)).filter((other) => other !== id),
    ...(kind === 'regions' ? regions(random) : {}),
    breaks: [],
  }
}

function regions(random: Random) {
  const values = regionIds.map((id) => ({ id, title: byLanguage(random, 2) }))
  return {
    dimensions: [
      {
        id: 'region',
        title: { nb: 'Region', nn: 'Region', en: 'Region' },
        kind: 'region',
        additive: true,
        total: 'whole',
        values,
      },
    ],
    headline: { region: 'whole' },
  }
}

interface Row {
  readonly cells: string
  readonly status: 'final' | 'preliminary'
  readonly published: string
}

function figures(kind: Kind, random: Random): readonly Row[] {
  const level = 200 + Math.floor(random() * 800)
  const growth = random() * 0.08 - 0.02
  const near = (index: number): number =>
    Math.round(level * (1 + growth * index) * (0.97 + random() * 0.06))
  return years.flatMap((year, index) => {
    if (kind === 'quarters') return quarters(year, () => near(index))
    return kind === 'regions' ? regionRows(year, near(index)) : revised(year, near(index))
  })
}

/** Every fifth year has been revised since it was first published. */
function revised(year: number, value: number): readonly Row[] {
  const newest = annual(year, String(value))
  if (year % 5 !== 0) return [newest]
  const first = annual(year, String(value + 3))
  return [first, { ...newest, published: `${String(year + 2)}-06-01` }]
}

function regionRows(year: number, total: number): readonly Row[] {
  const share = Math.floor(total / parts.length)
  const first = total - share * (parts.length - 1)
  const values = [total, first, ...parts.slice(1).map(() => share)]
  return values.map((value, index) => annual(year, `${regionIds[index] ?? ''},${String(value)}`))
}

/** The newest year is preliminary. */
function annual(year: number, cells: string): Row {
  return {
    cells: `${String(year)},${cells}`,
    status: year === years.at(-1) ? 'preliminary' : 'final',
    published: `${String(year + 1)}-06-01`,
  }
}

function quarters(year: number, next: () => number): readonly Row[] {
  return [1, 2, 3, 4].map((quarter) => ({
    cells: `${String(year)}-Q${String(quarter)},${String(next())}`,
    status: 'final',
    published: `${String(year + 1)}-03-01`,
  }))
}

import { createHash } from 'node:crypto'
import type { Diagnostic } from '@/core/diagnostics'
import { formatDiagnostic } from '@/core/diagnostics'
import { verdictsJson } from '@/core/json/verdictJson'
import type { Monitor } from '@/core/model'
import { assessTargets } from '@/core/page/assessedTarget'
import { indicatorBundle } from '@/core/page/indicatorBundle'
import { monitorInfo } from '@/core/page/monitorInfo'
import { areaModel, overviewModel } from '@/core/page/overviewPage'
import type { Clock } from '@/core/verdict/verdict'
import { normalisedCsv } from '@/core/write/csv'

export interface Folder {
  readonly monitor: Monitor
  readonly diagnostics: readonly Diagnostic[]
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Every published file but the app itself, by path; each is made when it is asked for. */
export type SiteFiles = ReadonlyMap<string, () => string>

/** What a folder publishes, as of the clock's day. */
export function siteFiles(folder: Folder, clock: Clock): SiteFiles {
  const { monitor } = folder
  return new Map([
    ['api/v1/monitor.json', () => json(monitorInfo(monitor, clock.today, hash(folder)))],
    ['api/v1/verdicts.json', () => json(verdictsJson(assessTargets(monitor, clock), clock.today))],
    ...indicatorFiles(monitor),
    ...pageFiles(folder, clock),
  ])
}

function indicatorFiles(monitor: Monitor): SiteFiles {
  return new Map(
    monitor.indicators.flatMap((indicator) => [
      [`data/${indicator.id}.csv`, () => normalisedCsv(indicator)],
      [
        `api/v1/indicators/${indicator.id}.json`,
        () => json(indicatorBundle(monitor, indicator.id)),
      ],
    ]),
  )
}

function pageFiles({ monitor, diagnostics }: Folder, clock: Clock): SiteFiles {
  const targets = assessTargets(monitor, clock)
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)
  const problems = { count: errors.length, lines: errors.slice(0, 20) }
  return new Map(
    monitor.settings.languages.flatMap((language) => {
      const context = { monitor, targets, clock, language }
      return [
        [
          `pages/${language}/overview.json`,
          () => json({ ...overviewModel(context), problems }),
        ] as const,
        ...monitor.settings.areas.map(
          (area) =>
            [
              `pages/${language}/areas/${area.id}.json`,
              () => json(areaModel(context, area.id)),
            ] as const,
        ),
      ]
    }),
  )
}

/** Eight characters that change when any file of the folder does. */
function hash({ files }: Folder): string {
  const sum = createHash('sha256')
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    sum.update(path).update('\0').update(bytes).update('\0')
  }
  return sum.digest('hex').slice(0, 8)
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

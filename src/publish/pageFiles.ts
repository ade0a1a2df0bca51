import { formatDiagnostic } from '@/core/diagnostics'
import { assessTargets } from '@/core/page/assessedTarget'
import type { PageContext } from '@/core/page/pageContext'
import { areaModel, overviewModel } from '@/core/page/overviewPage'
import type { Clock } from '@/core/verdict/verdict'
import { longText, longTextNames } from '@/i18n/longTexts'
import type { Folder } from './siteFiles'

/** The data of each page in each language, by the path the app fetches it from; made when asked for. */
export function pageData(folder: Folder, clock: Clock): ReadonlyMap<string, () => unknown> {
  const { monitor } = folder
  const targets = assessTargets(monitor, clock)
  return new Map(
    monitor.settings.languages.flatMap((language) => [
      ...overviewAndAreas(folder, { monitor, targets, clock, language }),
      ...longTextNames.map(
        (name) => [`pages/${language}/${name}.json`, () => longText(name, language)] as const,
      ),
    ]),
  )
}

function overviewAndAreas(
  { diagnostics }: Folder,
  context: PageContext,
): readonly (readonly [string, () => unknown])[] {
  const { monitor, language } = context
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)
  const problems = { count: errors.length, lines: errors.slice(0, 20) }
  return [
    [`pages/${language}/overview.json`, () => ({ ...overviewModel(context), problems })],
    ...monitor.settings.areas.map(
      (area) =>
        [`pages/${language}/areas/${area.id}.json`, () => areaModel(context, area.id)] as const,
    ),
  ]
}

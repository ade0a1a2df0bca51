import type { Language } from '@/core/model'
import { brief } from '@/core/brief/brief'
import type { Brief, BriefChoice } from '@/core/brief/model'
import { siteOn } from '@/core/page/pageAsKnown'
import type { PageContext } from '@/core/page/pageContext'
import { monitorOf } from './folder'
import { smallFolder } from './smallFolder'

/** The small folder with more measures than half a page lists, and some that name targets and indicators. */
export const briefFolder: Readonly<Record<string, string>> = {
  ...smallFolder,
  'plans/more.yaml': `
title: { nb: Flere tiltak }
measures:
${[1, 2, 3, 4, 5, 6]
  .map(
    (number) =>
      `  - { number: ${String(number)}, title: { nb: Tiltak nummer ${String(number)} }, responsible: [nfd], indicators: [exports] }`,
  )
  .join('\n')}
`,
  'plans/plan.yaml': `${smallFolder['plans/plan.yaml'] ?? ''}  - { number: '2', title: { nb: For målet }, responsible: [nfd], with: [], targets: [exports-50] }
`,
}

export function briefContext(
  language: Language = 'nb',
  { today = '2025-06-01', folder = briefFolder } = {},
): PageContext {
  return { ...siteOn(monitorOf(folder), { today, knownOn: null }), language }
}

/** The brief of the folder above. */
export function briefOf(choice: Partial<BriefChoice> = {}, language: Language = 'nb'): Brief {
  return brief({ since: null, areas: [], targets: [], ...choice }, briefContext(language))
}

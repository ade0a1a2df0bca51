import type { Monitor, MonitorSettings } from '../model'

/** The newest publication in the folder, and a short hash of its contents. */
export interface Edition {
  /** A day, a month or a year. */
  readonly date: string | null
  readonly hash: string
}

/** What every page of the site shares. */
export interface MonitorInfo extends MonitorSettings {
  readonly today: string
  readonly edition: Edition
  readonly counts: {
    readonly indicators: number
    readonly targets: number
    readonly plans: number
    readonly observations: number
  }
}

/** The shared facts of a site, as of `today`; the content hash is the caller's. */
export function monitorInfo(monitor: Monitor, today: string, hash: string): MonitorInfo {
  const { indicators, plans } = monitor
  return {
    ...monitor.settings,
    today,
    edition: { date: editionDate(monitor), hash },
    counts: {
      indicators: indicators.length,
      targets: plans.reduce((sum, plan) => sum + plan.targets.length, 0),
      plans: plans.length,
      observations: indicators.reduce((sum, indicator) => sum + indicator.observations.length, 0),
    },
  }
}

/**
 * When the newest dated figure was published, as its source gives it (a year may be all that is known);
 * null when no row and no source has a date.
 */
export function editionDate(monitor: Monitor): string | null {
  let newest: { readonly published: string; readonly knownFrom: string } | null = null
  for (const { observations } of monitor.indicators) {
    for (const { published, knownFrom } of observations) {
      if (published !== null && (newest === null || knownFrom > newest.knownFrom))
        newest = { published, knownFrom }
    }
  }
  return newest?.published ?? null
}

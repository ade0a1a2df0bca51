import { strToU8, zipSync, type Zippable } from 'fflate'
import { indicatorMetaJson } from '@/core/json/indicatorsJson'
import type { Monitor } from '@/core/model'
import { editionDate } from '@/core/page/monitorInfo'
import { lastDayOf } from '@/core/published'
import { normalisedCsv } from '@/core/write/csv'
import { archiveReadme } from './archiveReadme'
import { dataPackage, type DataPackageSetting } from './dataPackage'

/**
 * Every table with what it means and the licence, as a zip that is a data package itself. Its bytes depend
 * on the data folder alone: not on the clock, the time zone or the machine.
 */
export function archive(monitor: Monitor, setting: DataPackageSetting): Uint8Array {
  const { indicators } = monitor
  const descriptor = dataPackage(monitor, setting)
  const texts: readonly (readonly [string, string])[] = [
    ['README.txt', archiveReadme(monitor, setting.hash)],
    ...(descriptor === null ? [] : [['datapackage.json', json(descriptor)] as const]),
    ['metadata.json', json(metadata(monitor, setting.hash))],
    ...indicators.map((each) => [`data/${each.id}.csv`, normalisedCsv(each)] as const),
  ]
  const files: Zippable = Object.fromEntries(texts.map(([path, text]) => [path, strToU8(text)]))
  return zipSync(files, { mtime: timeOf(monitor), level: 9 })
}

function metadata(monitor: Monitor, hash: string): unknown {
  const { settings, indicators, sources } = monitor
  const { title, description, languages, defaultLanguage, publisher, contact, licence, areas } =
    settings
  return {
    ...{ title, description, languages, defaultLanguage, publisher, contact, licence },
    edition: { date: editionDate(monitor), hash },
    areas,
    indicators: indicators.map(indicatorMetaJson),
    sources,
  }
}

/** Noon of the data edition's day on the clock of the machine, which is the clock a zip writes. */
export function timeOf(monitor: Monitor): Date {
  const edition = editionDate(monitor)
  const [year = 0, month = 1, day = 1] = lastDayOf(edition ?? '1980-01-01')
    .split('-')
    .map(Number)
  // A zip knows the years from 1980 to 2099 only.
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, day, 12)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

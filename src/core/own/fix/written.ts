import { importedPeriod } from '../../import/period'
import { isPartialDate } from '../../published'

const quarters = /^(?:([1-4])\.?\s*kv(?:artal|\.)?|q([1-4])|k([1-4]))[\s-]*(\d{4})$/i
const months = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['des', 'dec'],
] as const

/** A period in the monitor's notation, from one of the ways that people write it; null where it cannot be told. */
export function mendedPeriod(written: string): string | null {
  const text = written.trim()
  const [, ...parts] = quarters.exec(text) ?? []
  const quarter = parts.slice(0, 3).find(Boolean)
  if (quarter !== undefined) return `${String(parts[3])}-Q${quarter}`
  const [, name = '', ofName = ''] = /^([a-zæøå]{3,9})\.?\s+(\d{4})$/i.exec(text) ?? []
  const month = months.findIndex((names) =>
    names.some((each) => name.toLowerCase().startsWith(each)),
  )
  if (month >= 0) return `${ofName}-${String(month + 1).padStart(2, '0')}`
  const [, number = '', year = ''] = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? []
  const tried = [
    `${year}-${number.padStart(2, '0')}`,
    text.replace(/^(\d{4})\s*[-.]?\s*([KQHM]\d)/i, '$1$2'),
    text.replace(/\.0+$/, ''),
    text.replace(/^(\d{4})-\d{2}-\d{2}$/, '$1'),
  ]
  return tried.find((each) => each !== text && importedPeriod(each)?.window === null) ?? null
}

/** A date with the year first; null where it cannot be told. */
export function mendedDate(written: string): string | null {
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written.trim())
  const [, day = '', month = '', year = ''] = match ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPartialDate(date) ? date : null
}

/** The number in a cell of more than a number: `12 %`, `kr 1,5`, `ca. 110`; null where there is none. */
export function numberIn(written: string): string | null {
  const [found, ...others] = written.match(/[-\u2212]?\d[\d.,\u00a0\u202f ]*/g) ?? []
  if (found === undefined || others.length > 0) return null
  const number = found.trim().replace(/[.,]$/, '')
  return number === written.trim() ? null : number
}

/** The word for how exact a cell of words is: `ca. 110` is about 110. */
export function qualifierIn(written: string): string | null {
  const text = written.toLowerCase()
  const found = qualifierWords.find(([pattern]) => pattern.test(text))
  return found?.[1] ?? null
}

const qualifierWords = [
  [/\b(?:ca|cirka|circa|om lag|omtrent|rundt|about|approx\w*)\b/, 'about'],
  [/^\s*(?:over|mer enn|meir enn|more than|>)/, 'over'],
  [/^\s*(?:under|mindre enn|færre enn|less than|fewer than|<)/, 'under'],
  [/\b(?:nær|nesten|nearly|almost)\b/, 'nearly'],
] as const

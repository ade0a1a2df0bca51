import { isPartialDate } from '../published'
import { listOf, recordOf, textOf, type Json } from './json'
import type { RawSource } from './model'
import { sourceKey } from './slug'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The sources that the metadata names, `source_…_1` and on, or as a list; and dates that cannot be understood. */
export function openSdgSources(
  fields: Json,
  title: string,
): { readonly sources: readonly RawSource[]; readonly undated: readonly string[] } {
  const numbers = Object.keys(fields).flatMap(
    (field) => /^source_organisation_(\d+)$/.exec(field)?.[1] ?? [],
  )
  const numbered = numbers
    .toSorted((a, b) => Number(a) - Number(b))
    .map((number) => ({
      active: textOf(fields[`source_active_${number}`]),
      organisation: textOf(fields[`source_organisation_${number}`]),
      url: textOf(fields[`source_url_${number}`]),
      urlText: textOf(fields[`source_url_text_${number}`]),
      released: textOf(fields[`source_release_date_${number}`]),
    }))
  const listed = listOf(fields['sources'])
    .map(recordOf)
    .map((each) => ({
      active: 'true',
      organisation: textOf(each['organisation']),
      url: textOf(each['url']),
      urlText: textOf(each['url_text']),
      released: textOf(each['release_date']),
    }))
  const named = [...numbered, ...listed].filter(
    ({ active, organisation, urlText }) => active !== 'false' && organisation + urlText !== '',
  )
  const sources = named.map(({ organisation, url, urlText, released }) => ({
    key: sourceKey(organisation || urlText),
    title: urlText || organisation,
    publisher: organisation,
    url,
    published: dateOf(released),
    licence: 'unknown',
  }))
  const undated = named.flatMap(({ released }) =>
    released !== '' && dateOf(released) === null ? [`source_release_date: ${released}`] : [],
  )
  return { sources: sources.length > 0 ? sources : [unnamed(title)], undated }
}

function unnamed(title: string): RawSource {
  const name = title || 'Open SDG'
  return {
    key: sourceKey(name),
    title: name,
    publisher: '',
    url: '',
    published: null,
    licence: 'unknown',
  }
}

/** `2021-05-03`, `May 2021`, `3 May 2021`; null for what may be two dates, such as 03/05/2021. */
function dateOf(text: string): string | null {
  if (isPartialDate(text)) return text
  const match = /^(?:(\d{1,2})\s+)?([a-z]+)\s+(\d{4})$/i.exec(text)
  const month = months.indexOf(match?.[2]?.toLowerCase() ?? '') + 1
  if (!match || month === 0) return null
  const day = match[1] === undefined ? '' : `-${match[1].padStart(2, '0')}`
  const date = `${match.slice(3).join('')}-${String(month).padStart(2, '0')}${day}`
  return isPartialDate(date) ? date : null
}

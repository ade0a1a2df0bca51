/** A licence by the names that different catalogues know it by. */
export interface KnownLicence {
  /** Of the SPDX list. */
  readonly id: string
  readonly title: string
  readonly url: string
  /** Code in the EU's vocabulary of licences. */
  readonly euCode: string
}

const known: readonly KnownLicence[] = [
  {
    id: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    euCode: 'CC_BY_4_0',
  },
  {
    id: 'CC-BY-SA-4.0',
    title: 'Creative Commons Attribution-ShareAlike 4.0 International',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    euCode: 'CC_BYSA_4_0',
  },
  {
    id: 'CC-BY-NC-4.0',
    title: 'Creative Commons Attribution-NonCommercial 4.0 International',
    url: 'https://creativecommons.org/licenses/by-nc/4.0/',
    euCode: 'CC_BYNC_4_0',
  },
  {
    id: 'CC0-1.0',
    title: 'Creative Commons CC0 1.0 Universal',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    euCode: 'CC0',
  },
  {
    id: 'NLOD-2.0',
    title: 'Norwegian Licence for Open Government Data 2.0',
    url: 'https://data.norge.no/nlod/no/2.0',
    euCode: 'NLOD_2_0',
  },
]

/** The licence a text names, however it is written (`CC BY 4.0`); null for any other. */
export function knownLicence(text: string | null): KnownLicence | null {
  const id = (text ?? '')
    .trim()
    .toUpperCase()
    .replace(/[\s_]+/g, '-')
  return known.find((licence) => licence.id === id) ?? null
}

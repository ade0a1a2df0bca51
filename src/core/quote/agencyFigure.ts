import type { Language, UnitKind } from '../model'

type Rule = readonly [RegExp, string]

const kroner: readonly Rule[] = [[/\bkr\b/g, 'kroner']]

const spelled: Readonly<Record<Language, readonly Rule[]>> = {
  nb: [
    [/(^|\s)1 mrd\./g, '$11 milliard'],
    [/(^|\s)1 mill\./g, '$11 million'],
    [/\bmrd\./g, 'milliarder'],
    [/\bmill\./g, 'millioner'],
    ...kroner,
  ],
  nn: [
    [/(^|\s)1 mrd\./g, '$11 milliard'],
    [/(^|\s)1 mill\./g, '$11 million'],
    [/\bmrd\./g, 'milliardar'],
    [/\bmill\./g, 'millionar'],
    ...kroner,
  ],
  en: [
    [/\b(NOK|SEK|DKK|USD|EUR) bn\b/g, 'billion $1'],
    [/\b(NOK|SEK|DKK|USD|EUR) million\b/g, 'million $1'],
    [/\bNOK\b/g, 'Norwegian kroner'],
  ],
}

/** From two, since «én», «ei» and «ett» depend on what is counted, to twelve. */
const counted: Readonly<Record<Language, readonly string[]>> = {
  nb: 'to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  nn: 'to tre fire fem seks sju åtte ni ti elleve tolv'.split(' '),
  en: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/**
 * A figure as news agencies write it: units in full, small counts as words, a minus as a word and plain
 * blanks, «25,9 milliarder kroner i 2024». The number itself is never rounded.
 */
export function agencyFigure(
  figure: string,
  { kind, language }: { kind: UnitKind | null; language: Language },
): string {
  const plain = figure.replace(/[\u00A0\u2009\u202F]/g, ' ').replace(/\u2212(?=\d)/g, 'minus ')
  const written = spelled[language].reduce((text, [from, to]) => text.replace(from, to), plain)
  return kind === 'count' ? smallCount(written, counted[language]) : written
}

function smallCount(text: string, words: readonly string[]): string {
  return text.replace(/(^|\s)(\d{1,2})(?=\s)/, (whole, before: string, digits: string) => {
    const word = words[Number(digits) - 2]
    return word === undefined ? whole : `${before}${word}`
  })
}

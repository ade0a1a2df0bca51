import { formatNumber } from '../format'
import type { Language } from '../model'
import type { LanguageShares } from '../languageShares'

interface Words {
  readonly title: string
  readonly shares: (nb: string, nn: string) => string
  readonly none: string
  readonly met: string
  readonly notMet: (language: string) => string
  readonly names: Readonly<Record<'nb' | 'nn', string>>
  readonly counts: (texts: Readonly<Record<Language, string>>) => string
  readonly how: string
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    title: 'Bokmål og nynorsk',
    shares: (nb, nn) => `Av ordene i datamappens norske tekster er ${nb} bokmål og ${nn} nynorsk.`,
    none: 'Datamappen har ingen norske tekster.',
    met: 'Statsorganer skal ha minst 25 prosent av hver målform. Det er oppfylt.',
    notMet: (language) =>
      `Statsorganer skal ha minst 25 prosent av hver målform. Det er for lite ${language}.`,
    names: { nb: 'bokmål', nn: 'nynorsk' },
    counts: ({ nb, nn, en }) => `Tekster: ${nb} på bokmål, ${nn} på nynorsk, ${en} på engelsk.`,
    how: 'Vi teller ord i alle tekster mappen selv skriver: titler, definisjoner, mål, tiltak, kommentarer og merknader. En merknad som flere rader deler, telles én gang. Titler på kilder og ord uten bokstaver telles ikke.',
  },
  nn: {
    title: 'Bokmål og nynorsk',
    shares: (nb, nn) =>
      `Av orda i dei norske tekstane i datamappa er ${nb} bokmål og ${nn} nynorsk.`,
    none: 'Datamappa har ingen norske tekstar.',
    met: 'Statsorgan skal ha minst 25 prosent av kvar målform. Det er oppfylt.',
    notMet: (language) =>
      `Statsorgan skal ha minst 25 prosent av kvar målform. Det er for lite ${language}.`,
    names: { nb: 'bokmål', nn: 'nynorsk' },
    counts: ({ nb, nn, en }) => `Tekstar: ${nb} på bokmål, ${nn} på nynorsk, ${en} på engelsk.`,
    how: 'Vi tel ord i alle tekstar som mappa sjølv skriv: titlar, definisjonar, mål, tiltak, kommentarar og merknader. Ein merknad som fleire rader deler, blir telt éin gong. Titlar på kjelder og ord utan bokstavar er ikkje med.',
  },
  en: {
    title: 'Bokmål and Nynorsk',
    shares: (nb, nn) =>
      `Of the words in the data folder’s Norwegian texts, ${nb} are Bokmål and ${nn} Nynorsk.`,
    none: 'The data folder has no Norwegian texts.',
    met: 'State bodies are to have at least 25 per cent of each. That is met.',
    notMet: (language) =>
      `State bodies are to have at least 25 per cent of each. There is too little ${language}.`,
    names: { nb: 'Bokmål', nn: 'Nynorsk' },
    counts: ({ nb, nn, en }) => `Texts: ${nb} in Bokmål, ${nn} in Nynorsk, ${en} in English.`,
    how: 'We count the words of all texts that the folder itself writes: titles, definitions, targets, measures, comments and notes. A note that several rows share counts once. Titles of sources and words without letters do not count.',
  },
}

const percent = { nb: 'prosent', nn: 'prosent', en: 'per cent' } as const

/** «Av ordene … er 51,2 prosent bokmål og 48,8 prosent nynorsk. …»: the shares, and whether they are enough. */
export function sharesText({ nynorsk, least }: LanguageShares, language: Language): string {
  const { shares, none, met, notMet, names } = words[language]
  if (nynorsk === null) return none
  const text = (share: number): string =>
    `${formatNumber(100 * share, { language, decimals: 1 })}\u00a0${percent[language]}`
  const lacking = nynorsk < least ? 'nn' : 'nb'
  const isEnough = nynorsk >= least && 1 - nynorsk >= least
  return [shares(text(1 - nynorsk), text(nynorsk)), isEnough ? met : notMet(names[lacking])].join(
    ' ',
  )
}

/** The shares as a section of the page about the site, with how they are counted. */
export function sharesSection(
  shares: LanguageShares,
  language: Language,
): { readonly title: string; readonly paragraphs: readonly string[] } {
  const { title, counts, how } = words[language]
  const number = (value: number): string => formatNumber(value, { language, decimals: 0 })
  const texts = {
    nb: number(shares.nb.texts),
    nn: number(shares.nn.texts),
    en: number(shares.en.texts),
  }
  return { title, paragraphs: [`${sharesText(shares, language)} ${counts(texts)}`, how] }
}

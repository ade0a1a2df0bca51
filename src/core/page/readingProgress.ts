import { formatNumber, joined } from '../format'
import type { Language } from '../model'

/** How far the reading of a large file has come. */
export type ReadingProgress =
  | { readonly phase: 'fetching'; readonly bytes: number }
  /** `fraction` of the file, from 0 to 1. */
  | { readonly phase: 'reading'; readonly fraction: number }

export interface ProgressText {
  readonly text: string
  /** «12,3 MB», «45 %» */
  readonly amount: string
  /** Null where nobody knows how much there is in all. */
  readonly fraction: number | null
}

const words: Readonly<Record<Language, Readonly<Record<ReadingProgress['phase'], string>>>> = {
  nb: { fetching: 'Henter tallene', reading: 'Leser tallene' },
  nn: { fetching: 'Hentar tala', reading: 'Les tala' },
  en: { fetching: 'Fetching the figures', reading: 'Reading the figures' },
}

/** The progress in words and as a number, ready to print; the percentage is rounded down. */
export function progressText(progress: ReadingProgress, language: Language): ProgressText {
  const text = words[language][progress.phase]
  if (progress.phase === 'fetching') {
    const megabytes = formatNumber(progress.bytes / 1e6, { language, decimals: 1 })
    return { text, amount: joined(megabytes, 'MB'), fraction: null }
  }
  const { fraction } = progress
  const percent = formatNumber(Math.floor(fraction * 100), { language, decimals: 0 })
  return { text, amount: language === 'en' ? `${percent}%` : joined(percent, '%'), fraction }
}

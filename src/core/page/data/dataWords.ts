import type { Language } from '../../model'

interface DataWords {
  readonly figures: (count: string, isOne: boolean) => string
}

/** The sentences of the page of downloads, by language. */
export const dataWords: Readonly<Record<Language, DataWords>> = {
  nb: { figures: (count) => `${count} tall` },
  nn: { figures: (count) => `${count} tal` },
  en: { figures: (count, isOne) => (isOne ? '1 figure' : `${count} figures`) },
}

import type { Language } from '@/core/model'

/** The texts of `common` that are needed before any text has been fetched, or where none can be. */
export const startTexts = {
  nb: { loading: 'Henter tallene …', failedTitle: 'Noe ble ikke hentet', retry: 'Prøv igjen' },
  nn: { loading: 'Hentar tala …', failedTitle: 'Noko vart ikkje henta', retry: 'Prøv igjen' },
  en: {
    loading: 'Fetching the figures …',
    failedTitle: 'Something was not fetched',
    retry: 'Try again',
  },
} as const satisfies Record<Language, unknown>

import type { Language } from '../model'

interface OwnWords {
  /** What a monitor of files without `monitor.yaml` is called. */
  readonly title: string
  readonly area: string
  readonly noUnit: string
}

export const ownWords: Readonly<Record<Language, OwnWords>> = {
  nb: { title: 'Dine tall', area: 'Dine tall', noUnit: 'enhet ikke oppgitt' },
  nn: { title: 'Dine tal', area: 'Dine tal', noUnit: 'eining ikkje oppgitt' },
  en: { title: 'Your figures', area: 'Your figures', noUnit: 'unit not stated' },
}

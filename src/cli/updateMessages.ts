import type { Language } from '@/core/model'
import { nameList } from '@/core/read/report'

interface UpdateMessages {
  readonly noDate: string
  readonly badDate: string
  readonly noFile: string
  readonly unknownIndicator: (id: string, known: readonly string[]) => string
  readonly unknownSource: (id: string, known: readonly string[]) => string
  readonly unreadable: string
  readonly unwritable: string
  readonly dryRun: string
}

export const updateMessages: Readonly<Record<Language, UpdateMessages>> = {
  nb: {
    noDate: 'Si når tallene ble publisert: --published 2026-11-06 (eller 2026-11, eller 2026)',
    badDate: '--published må være en dato som finnes: 2026-11-06, 2026-11 eller 2026',
    noFile: 'Filen finnes ikke eller kan ikke leses',
    unknownIndicator: (id, known) =>
      `Ingen indikator heter «${id}». Indikatorer i mappen: ${nameList(known)}`,
    unknownSource: (id, known) =>
      `Ingen kilde i sources.yaml heter «${id}». Kilder der: ${nameList(known)}`,
    unreadable: 'Ingenting er skrevet: filen kan ikke leses. Rett feilene over først.',
    unwritable:
      'Ingenting er skrevet: nye rader ville endret hvordan de gamle blir lest. Rett feilene i indikatorens fil først.',
    dryRun: 'Prøvekjøring: ingenting er skrevet.',
  },
  nn: {
    noDate: 'Sei når tala vart publiserte: --published 2026-11-06 (eller 2026-11, eller 2026)',
    badDate: '--published må vere ein dato som finst: 2026-11-06, 2026-11 eller 2026',
    noFile: 'Fila finst ikkje eller kan ikkje lesast',
    unknownIndicator: (id, known) =>
      `Ingen indikator heiter «${id}». Indikatorar i mappa: ${nameList(known)}`,
    unknownSource: (id, known) =>
      `Inga kjelde i sources.yaml heiter «${id}». Kjelder der: ${nameList(known)}`,
    unreadable: 'Ingenting er skrive: fila kan ikkje lesast. Rett feila over først.',
    unwritable:
      'Ingenting er skrive: nye rader ville endra korleis dei gamle blir lesne. Rett feila i fila til indikatoren først.',
    dryRun: 'Prøvekøyring: ingenting er skrive.',
  },
  en: {
    noDate: 'Say when the figures were published: --published 2026-11-06 (or 2026-11, or 2026)',
    badDate: '--published must be a date that exists: 2026-11-06, 2026-11 or 2026',
    noFile: 'The file does not exist or cannot be read',
    unknownIndicator: (id, known) =>
      `No indicator is called “${id}”. Indicators in the folder: ${nameList(known)}`,
    unknownSource: (id, known) =>
      `No source in sources.yaml is called “${id}”. Sources there: ${nameList(known)}`,
    unreadable: 'Nothing was written: the file cannot be read. Mend the errors above first.',
    unwritable:
      "Nothing was written: new rows would change how the old ones are read. Mend the errors in the indicator's file first.",
    dryRun: 'Dry run: nothing was written.',
  },
}

import type { Language } from '@/core/model'
import { nameList } from '@/core/read/report'

interface ImportMessages {
  readonly written: string
  readonly observations: (count: number) => string
  readonly unread: string
  readonly badId: string
  readonly unknownArea: (area: string, known: readonly string[]) => string
  readonly exists: string
  readonly unreadable: string
  /** No row has a period that a figure can have. */
  readonly nothing: string
}

export const importMessages: Readonly<Record<Language, ImportMessages>> = {
  nb: {
    written: 'Skrevet',
    observations: (count) => `${String(count)} tall tatt inn. Se over dette:`,
    unread: 'Filen eller adressen kan ikke leses',
    badId: 'Id-en må være små bokstaver, tall, bindestrek eller understrek, og ikke «all»',
    unknownArea: (area, known) =>
      `Ikke noe område i monitor.yaml heter «${area}». Områder der: ${nameList(known)}`,
    exists: 'Finnes fra før, og er ikke rørt (--force skriver over)',
    unreadable: 'Ingenting er skrevet: de nye filene ville hatt feil. Se over.',
    nothing: 'Ingenting er skrevet: ingen av tallene kan tas inn. Se over.',
  },
  nn: {
    written: 'Skrive',
    observations: (count) =>
      `${String(count)} tal ${count === 1 ? 'teke' : 'tekne'} inn. Sjå over dette:`,
    unread: 'Fila eller adressa kan ikkje lesast',
    badId: 'Id-en må vere små bokstavar, tal, bindestrek eller understrek, og ikkje «all»',
    unknownArea: (area, known) =>
      `Ikkje noko område i monitor.yaml heiter «${area}». Område der: ${nameList(known)}`,
    exists: 'Finst frå før, og er ikkje rørt (--force skriv over)',
    unreadable: 'Ingenting er skrive: dei nye filene ville hatt feil. Sjå over.',
    nothing: 'Ingenting er skrive: ingen av tala kan takast inn. Sjå over.',
  },
  en: {
    written: 'Written',
    observations: (count) =>
      `${String(count)} ${count === 1 ? 'figure' : 'figures'} taken in. Look over this:`,
    unread: 'The file or address cannot be read',
    badId: 'The id must be lower-case letters, digits, hyphen or underscore, and not “all”',
    unknownArea: (area, known) =>
      `No area in monitor.yaml is called “${area}”. Areas there: ${nameList(known)}`,
    exists: 'Already there, and left alone (--force writes over)',
    unreadable: 'Nothing was written: the new files would have errors. See above.',
    nothing: 'Nothing was written: none of the figures can be taken in. See above.',
  },
}

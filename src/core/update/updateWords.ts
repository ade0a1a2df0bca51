import type { Language } from '../model'
import type { RowChange } from './compareRows'

/** What an update says of itself; counts and lists come in finished. */
export interface UpdateWords {
  readonly added: (count: number, file: string, kinds: string) => string
  readonly kinds: Readonly<Record<RowChange, (count: number) => string>>
  readonly nothing: (file: string) => string
  readonly newColumns: (names: string) => string
  readonly unchanged: (count: number) => string
  readonly notes: (count: number, lines: string) => string
  readonly older: (count: number, lines: string) => string
  readonly notInFile: (count: number, periods: string) => string
  readonly and: string
}

const plural = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`

export const updateWords: Readonly<Record<Language, UpdateWords>> = {
  nb: {
    added: (count, file, kinds) => `${plural(count, 'rad', 'rader')} lagt til i ${file}: ${kinds}.`,
    kinds: {
      new: (count) => plural(count, 'nytt tall', 'nye tall'),
      revised: (count) => plural(count, 'endret tall', 'endrede tall'),
      withdrawn: (count) => plural(count, 'trukket tall', 'trukne tall'),
      restated: (count) =>
        plural(count, 'tall med ny status eller presisjon', 'tall med ny status eller presisjon'),
    },
    nothing: (file) => `Ingen nye eller endrede tall. ${file} er som før.`,
    newColumns: (names) =>
      `Filen har fått kolonner den ikke hadde: ${names}. Radene fra før har tomme celler der.`,
    unchanged: (count) => `${plural(count, 'tall er', 'tall er')} som før.`,
    notes: (count, lines) =>
      `${plural(count, 'kjent tall har', 'kjente tall har')} en ny merknad som ikke er tatt inn (linje ${lines} i den nye filen).`,
    older: (count, lines) =>
      `${plural(count, 'rad er eldre enn et tall som finnes, og er', 'rader er eldre enn tall som finnes, og er')} lagt til som historikk (linje ${lines} i den nye filen).`,
    notInFile: (count, periods) =>
      `${plural(count, 'tall', 'tall')} fra før står ikke i den nye filen og blir stående: ${periods}.`,
    and: 'og',
  },
  nn: {
    added: (count, file, kinds) =>
      `${plural(count, 'rad', 'rader')} lagd${count === 1 ? '' : 'e'} til i ${file}: ${kinds}.`,
    kinds: {
      new: (count) => plural(count, 'nytt tal', 'nye tal'),
      revised: (count) => plural(count, 'endra tal', 'endra tal'),
      withdrawn: (count) => plural(count, 'trekt tal', 'trekte tal'),
      restated: (count) =>
        plural(count, 'tal med ny status eller presisjon', 'tal med ny status eller presisjon'),
    },
    nothing: (file) => `Ingen nye eller endra tal. ${file} er som før.`,
    newColumns: (names) =>
      `Fila har fått kolonnar ho ikkje hadde: ${names}. Radene frå før har tomme celler der.`,
    unchanged: (count) => `${plural(count, 'tal er', 'tal er')} som før.`,
    notes: (count, lines) =>
      `${plural(count, 'kjent tal har', 'kjende tal har')} ein ny merknad som ikkje er teken inn (linje ${lines} i den nye fila).`,
    older: (count, lines) =>
      `${plural(count, 'rad er eldre enn eit tal som finst, og er lagd', 'rader er eldre enn tal som finst, og er lagde')} til som historikk (linje ${lines} i den nye fila).`,
    notInFile: (count, periods) =>
      `${plural(count, 'tal', 'tal')} frå før står ikkje i den nye fila og blir ståande: ${periods}.`,
    and: 'og',
  },
  en: {
    added: (count, file, kinds) => `${plural(count, 'row', 'rows')} added to ${file}: ${kinds}.`,
    kinds: {
      new: (count) => plural(count, 'new figure', 'new figures'),
      revised: (count) => plural(count, 'revised figure', 'revised figures'),
      withdrawn: (count) => plural(count, 'withdrawn figure', 'withdrawn figures'),
      restated: (count) =>
        plural(
          count,
          'figure with another status or precision',
          'figures with another status or precision',
        ),
    },
    nothing: (file) => `No new or changed figures. ${file} is as before.`,
    newColumns: (names) =>
      `The file has got columns it did not have: ${names}. Earlier rows have empty cells there.`,
    unchanged: (count) => `${plural(count, 'figure is', 'figures are')} as before.`,
    notes: (count, lines) =>
      `${plural(count, 'known figure has', 'known figures have')} a new note that is not taken in (line ${lines} of the new file).`,
    older: (count, lines) =>
      `${plural(count, 'row is older than a figure that is there, and is', 'rows are older than figures that are there, and are')} added as history (line ${lines} of the new file).`,
    notInFile: (count, periods) =>
      `${plural(count, 'earlier figure is', 'earlier figures are')} not in the new file and ${count === 1 ? 'stays' : 'stay'}: ${periods}.`,
    and: 'and',
  },
}

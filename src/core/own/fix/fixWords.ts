import type { Language } from '../../model'
import type { Fix, FixKind } from './fixes'

type Say = (from: string, to: string) => string

const words: Readonly<
  Record<Language, Readonly<Record<FixKind, Say>> & { readonly lines: (count: number) => string }>
> = {
  nb: {
    'rename-column': (from, to) => `Kall kolonnen «${from}» for «${to}»`,
    'replace-value': (from, to) => (from === '' ? `Skriv «${to}»` : `Skriv «${to}» for «${from}»`),
    'write-number': (from, to) => `Skriv tallet ${to} i stedet for «${from}»`,
    'mark-missing': (from) => `Merk tallet som manglende (..) i stedet for «${from}»`,
    'drop-row': (line) => `Fjern linje ${line}`,
    'write-date': (from, to) => `Skriv datoen ${to} i stedet for «${from}»`,
    'write-period': (from, to) => `Skriv perioden ${to} i stedet for «${from}»`,
    'fill-row': () => 'Fyll raden ut med tomme felt',
    'declare-decimal': (_, to) =>
      `Si i YAML-filen at filen har ${to === ',' ? 'desimalkomma' : 'desimalpunktum'}`,
    'declare-encoding': (_, to) => `Si i YAML-filen at filen er ${to}`,
    lines: (count) => (count === 1 ? 'Endrer 1 linje' : `Endrer ${String(count)} linjer`),
  },
  nn: {
    'rename-column': (from, to) => `Kall kolonnen «${from}» for «${to}»`,
    'replace-value': (from, to) => (from === '' ? `Skriv «${to}»` : `Skriv «${to}» for «${from}»`),
    'write-number': (from, to) => `Skriv talet ${to} i staden for «${from}»`,
    'mark-missing': (from) => `Merk talet som manglande (..) i staden for «${from}»`,
    'drop-row': (line) => `Fjern linje ${line}`,
    'write-date': (from, to) => `Skriv datoen ${to} i staden for «${from}»`,
    'write-period': (from, to) => `Skriv perioden ${to} i staden for «${from}»`,
    'fill-row': () => 'Fyll rada ut med tomme felt',
    'declare-decimal': (_, to) =>
      `Sei i YAML-fila at fila har ${to === ',' ? 'desimalkomma' : 'desimalpunktum'}`,
    'declare-encoding': (_, to) => `Sei i YAML-fila at fila er ${to}`,
    lines: (count) => (count === 1 ? 'Endrar 1 linje' : `Endrar ${String(count)} linjer`),
  },
  en: {
    'rename-column': (from, to) => `Call the column “${from}” “${to}”`,
    'replace-value': (from, to) => (from === '' ? `Write “${to}”` : `Write “${to}” for “${from}”`),
    'write-number': (from, to) => `Write the number ${to} instead of “${from}”`,
    'mark-missing': (from) => `Mark the figure as missing (..) instead of “${from}”`,
    'drop-row': (line) => `Remove line ${line}`,
    'write-date': (from, to) => `Write the date ${to} instead of “${from}”`,
    'write-period': (from, to) => `Write the period ${to} instead of “${from}”`,
    'fill-row': () => 'Fill the row up with empty fields',
    'declare-decimal': (_, to) =>
      `Say in the YAML file that the file has a decimal ${to === ',' ? 'comma' : 'point'}`,
    'declare-encoding': (_, to) => `Say in the YAML file that the file is ${to}`,
    lines: (count) => (count === 1 ? 'Changes 1 line' : `Changes ${String(count)} lines`),
  },
}

/** What a fix does, and how much of the file it changes. */
export function fixText(
  { kind, from, to, changes }: Omit<Fix, 'bytes'>,
  language: Language,
): { readonly title: string; readonly extent: string } {
  const say = words[language]
  return { title: say[kind](from, to), extent: say.lines(changes.length) }
}

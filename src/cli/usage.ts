import type { Language } from '@/core/model'

const lines: Readonly<Record<Language, { title: string; texts: readonly string[]; exit: string }>> =
  {
    nb: {
      title: 'Bruk: siktemal <kommando> [--lang nb|nn|en] [--format text|json]',
      texts: [
        'sjekker alt i en datamappe',
        'viser vurderingen av hvert mål',
        'viser hva som er nytt siden en dag',
        'viser hva som skiller to mapper',
        'bygger nettstedet, klart for en hvilken som helst vert',
        'lager møtepapiret med det som er endret siden en dag',
        'lager en utfylt mal i data/indicators',
        'legger til nye og endrede tall fra årets fil, og viser hva som endres',
        'henter en tabell fra PxWeb, Open SDG eller en Data Package',
        'viser siden i nettleseren og følger med på endringer',
      ],
      exit: 'Utgangskode: 0 i orden, 1 feil funnet, 2 feil bruk.',
    },
    nn: {
      title: 'Bruk: siktemal <kommando> [--lang nb|nn|en] [--format text|json]',
      texts: [
        'sjekkar alt i ei datamappe',
        'viser vurderinga av kvart mål',
        'viser kva som er nytt sidan ein dag',
        'viser kva som skil to mapper',
        'byggjer nettstaden, klar for kva vert som helst',
        'lagar møtepapiret med det som er endra sidan ein dag',
        'lagar ein utfylt mal i data/indicators',
        'legg til nye og endra tal frå fila for året, og viser kva som blir endra',
        'hentar ein tabell frå PxWeb, Open SDG eller ein Data Package',
        'viser sida i nettlesaren og følgjer med på endringar',
      ],
      exit: 'Utgangskode: 0 i orden, 1 feil funne, 2 feil bruk.',
    },
    en: {
      title: 'Usage: siktemal <command> [--lang nb|nn|en] [--format text|json]',
      texts: [
        'checks everything in a data folder',
        'prints the verdict on every target',
        'prints what is new since a day',
        'prints what differs between two folders',
        'builds the website, ready for any host',
        'writes the meeting brief with what has changed since a day',
        'writes a filled-in template into data/indicators',
        "adds new and changed figures from this year's file, and shows what changes",
        'takes in a table from PxWeb, Open SDG or a Data Package',
        'shows the site in the browser and follows changes',
      ],
      exit: 'Exit code: 0 fine, 1 errors found, 2 wrong use.',
    },
  }

const commands = [
  'check [folder]',
  'verdicts [folder] [--today 2026-11-21] [--as-known 2025-01-01]',
  'diff <folder> --since 2025-01-01',
  'diff <old-folder> <new-folder>',
  'build [folder] --out dist [--base /path/]',
  'brief [folder] --since <date> [--area <id>] --out brief.pdf|docx|html',
  'new indicator <id> [--folder data]',
  'update <id> <file> --published <date> [--source <id>] [--dry-run]',
  'import pxweb|opensdg|datapackage <file or URL> --id <id> [--force]',
  'serve [folder] [--port 5173]',
]

/** How the command line is used, in one language. */
export function usage(language: Language): string {
  const { title, texts, exit } = lines[language]
  const rows = commands.map((command, index) => `  ${command.padEnd(72)}${texts[index] ?? ''}`)
  return [title, '', ...rows, '', exit].join('\n')
}

import type { MessageTable } from './keys'

export const nb = {
  messages: {
    'file/missing': ['{other} mangler', 'legg til filen, eller fjern det som hører til den'],
    'file/missing#extension': [
      '{value} blir ikke lest, og {other} mangler',
      'gi filen navnet {other}',
    ],
    'file/missing#twin': [
      '{value} blir ikke lest, siden {other} også finnes',
      'behold én av de to, med navnet {other}',
    ],
    'file/missing#denied': ['{other} kan ikke åpnes', 'gi deg selv lesetilgang'],
    'file/missing#link': [
      '{other} er en lenke til noe som ikke finnes',
      'rett lenken, eller legg filen selv der',
    ],
    'file/missing#unread': [
      '{other} kan ikke leses ({expected})',
      'åpne filen i et annet program, og lagre den på nytt',
    ],
    'file/empty': ['filen er tom', 'fyll den ut, eller fjern den'],
    'file/too-large': ['filen er større enn {expected}', 'del den i flere indikatorer'],
    'encoding/fallback': [
      'filen er ikke UTF-8 og er lest som Windows-1252',
      'lagre den som UTF-8, eller skriv csv: { encoding: windows-1252 } i indikatoren',
    ],
    'encoding/fallback#yaml': [
      'filen er ikke UTF-8 og er lest som Windows-1252',
      'lagre den som UTF-8',
    ],
    'encoding/unreadable': [
      'filen er ikke tekst i et tegnsett som kan leses',
      'lagre den som UTF-8-tekst',
    ],
    'encoding/unreadable#write': [
      'raden har «{value}», som tegnsettet i filen den skal inn i ({expected}) ikke har',
      'lagre den filen som UTF-8 først',
    ],
    'csv/delimiter': [
      'kolonnene er ikke skilt med komma, semikolon eller tabulator, så «{other}» er brukt',
      'lagre filen med et av de tre tegnene, eller skriv csv: { delimiter } i indikatoren',
    ],
    'csv/delimiter#rows': [
      'overskriften er delt med «{expected}», radene med «{other}»',
      'bruk samme skilletegn i hele filen',
    ],
    'csv/quote': [
      'et anførselstegn åpnes her og lukkes ikke riktig',
      'lukk feltet med ", og skriv "" for et anførselstegn inne i feltet',
    ],
    'csv/too-few-fields': [
      'raden har {count} felt, men overskriften har {expected}',
      'gi hver kolonne et felt, tomt der ingenting er kjent',
    ],
    'csv/too-many-fields': [
      'raden har {count} felt, men overskriften har {expected}',
      'sett felt som inneholder skilletegnet, i anførselstegn',
    ],
    'header/missing': ['kolonnen «{column}» mangler', 'legg den til i overskriften'],
    'header/duplicate': ['kolonnen «{other}» står to ganger', 'behold én av dem'],
    'header/unknown': [
      '«{value}» er ingen kolonne i denne indikatoren og er ikke lest',
      'fjern den, eller velg blant disse navnene: {expected}',
    ],
    'header/unknown#unnamed': [
      'kolonne nummer {other} har ikke noe navn og er ikke lest',
      'gi den et navn, eller fjern den',
    ],
    'period/invalid': [
      '«{value}» er ingen periode',
      'skriv 2021, 2021-H1, 2021-Q3, 2021-07 eller 2020/2021',
    ],
    'period/invalid#missing': [
      'perioden mangler',
      'skriv 2021, 2021-H1, 2021-Q3, 2021-07 eller 2020/2021',
    ],
    'period/mixed': [
      '«{value}» er en periode av en annen lengde enn resten av filen',
      'bruk én periodelengde i en fil',
    ],
    'value/not-a-number': [
      '«{value}» er ikke et tall',
      'skriv {expected}, eller la cellen stå tom',
    ],
    'value/ambiguous': [
      '«{value}» kan leses på to måter i denne filen',
      'skriv tallet uten tusenskille, eller skriv csv: { decimal } i indikatoren',
    ],
    'value/ambiguous#point': [
      '«{value}» har punktum i en fil med desimalkomma og kan leses på to måter',
      'skriv tallet med desimalkomma og uten tusenskille, eller skriv csv: { decimal } i indikatoren',
    ],
    'value/out-of-range': [
      '{value} er utenfor {expected}, som er området for indikatoren',
      'kontroller tallet, eller området',
    ],
    'value/out-of-range#contrast': [
      '{value} har for liten kontrast mot {other}; {expected} er det minste som kan leses',
      'velg en farge med mer kontrast; til da brukes en som ligner',
    ],
    'interval/order': [
      '{value} bryter rekkefølgen low ≤ value ≤ high',
      'kontroller de tre tallene',
    ],
    'dimension/unknown-value': [
      '«{value}» er ingen verdi av «{other}»',
      'velg blant disse: {expected}',
    ],
    'dimension/missing': ['verdien av «{other}» mangler', 'velg blant disse: {expected}'],
    'status/unknown': [
      '«{value}» er ingen status',
      'la cellen stå tom, eller velg blant disse: {expected}',
    ],
    'qualifier/unknown': [
      '«{value}» er ikke et forbehold som kan brukes',
      'la cellen stå tom, eller velg blant disse: {expected}',
    ],
    'published/invalid': ['«{value}» er ingen dato', 'skriv 2025-11-07, 2025-11 eller 2025'],
    'source/unknown': [
      'kilden «{value}» står ikke i sources.yaml',
      'legg den til der, eller rett id-en',
    ],
    'observation/duplicate': [
      'raden har samme periode, dimensjoner og publiseringsdato som linje {other}',
      'fjern en av radene, eller gi den reviderte sin egen dato i published',
    ],
    'observation/duplicate#update': [
      'raden har et annet tall enn linje {other} i indikatorens fil, med samme publiseringsdato',
      'gi de nye tallene en senere dato',
    ],
    'sum/mismatch': [
      'delene av «{other}» summerer seg til {expected}, men totalen er {value}',
      'kontroller tallene, eller fjern total fra dimensjonen',
    ],
    'series/gap': [
      'serien hopper over {expected}',
      'legg til {count|en rad|rader} for det som mangler, med .. som verdi der det ikke finnes tall',
    ],
    'yaml/syntax': ['filen er ikke gyldig YAML her', 'se på innrykk, kolon og anførselstegn'],
    'yaml/syntax#indent': [
      'innrykket passer ikke med det som står foran',
      'bruk like mange mellomrom for nøkler på samme nivå, og lukk alle [ og {',
    ],
    'yaml/syntax#tab': ['tabulator er brukt som innrykk', 'bruk mellomrom'],
    'yaml/syntax#open': [
      'noe åpnes her og lukkes ikke',
      'se etter et anførselstegn, ] eller } som mangler',
    ],
    'yaml/syntax#colon': [
      'en nøkkel eller et kolon står der det ikke kan stå',
      'sett tekster med kolon i anførselstegn',
    ],
    'yaml/syntax#twice': ['den samme nøkkelen står to ganger', 'behold én av dem'],
    'yaml/syntax#alias': [
      '{other} viser ikke til noe',
      'sett tekster som begynner med *, i anførselstegn',
    ],
    'yaml/syntax#deep': ['filen har for mange nivåer', 'lukk alle [ og {'],
    'yaml/syntax#documents': [
      'filen har mer enn ett dokument',
      'fjern linjen --- og det som følger etter den',
    ],
    'yaml/shape': ['«{column}» må være {expected}', 'rett det som står der'],
    'yaml/shape#missing': ['«{column}» mangler', 'legg til nøkkelen'],
    'yaml/shape#unknown': [
      '«{other}» er ingen nøkkel som leses her',
      'fjern den, eller velg blant disse: {expected}',
    ],
    'yaml/shape#choice': [
      '«{value}» kan ikke brukes for «{column}»',
      'velg blant disse: {expected}',
    ],
    'yaml/shape#id': [
      '«{value}» kan ikke være en id',
      'bruk a–z, 0–9, - og _, og begynn med en bokstav eller et siffer; høyst 200 tegn, og «all» er reservert',
    ],
    'yaml/shape#twice': ['id-en «{value}» står to ganger', 'gi hver sin egen id'],
    'yaml/shape#reserved': [
      'en dimensjon kan ikke hete «{value}»: en kolonne har det navnet',
      'velg en annen id',
    ],
    'reference/unknown': [
      '«{value}» i «{column}» er ikke kjent',
      'rett id-en, eller velg blant disse: {expected}',
    ],
    'reference/unknown#none': [
      '«{value}» i «{column}» er ikke kjent',
      'fjern id-en, eller legg til det den viser til',
    ],
    'target/direction': [
      'målet {other} ligger på feil side av utgangspunktet {expected} når retningen er «{value}»',
      'kontroller goal, baseline og direction',
    ],
    'target/baseline-after-due': [
      'utgangspunktet {value} er senere enn fristen {other}',
      'kontroller baseline og due',
    ],
    'text/untranslated': [
      '{count} {count|tekst|tekster} mangler på {expected}',
      'legg til nøkkelen {other}, ellers vises et annet språk',
    ],
  },
  expected: {
    nb: 'bokmål',
    nn: 'nynorsk',
    en: 'engelsk',
    text: 'en tekst, eller én for hvert språk',
    texts: 'en liste av tekster, eller én for hvert språk',
    string: 'en enkel tekst',
    number: 'et tall med desimalpunktum',
    integer: 'et helt tall fra 0 til 20',
    boolean: 'true eller false',
    list: 'en liste',
    mapping: 'nøkler med verdier (nøkkel: verdi)',
    date: 'en dato (2025-11-07, 2025-11 eller 2025)',
    period: 'en periode (2021, 2021-H1, 2021-Q3, 2021-07 eller 2020/2021)',
    goal: 'én av value, factor og change, eller low og high',
    tile: 'to hele tall: kolonne og rad',
    order: 'slik at low ≤ high',
    bounds: 'slik at min ≤ max',
    bands: 'slik at no_change ≤ behind ≤ on_track',
    address: 'en nettadresse som begynner med https:// eller http://',
    colour: 'en farge: #rrggbb, #rgb eller light-dark(#rrggbb, #rrggbb)',
    light: 'lys bakgrunn',
    dark: 'mørk bakgrunn',
  },
} as const satisfies MessageTable

import type { MessageTable } from './keys'

export const nn = {
  messages: {
    'file/missing': ['{other} manglar', 'legg til fila, eller fjern det som høyrer til henne'],
    'file/missing#extension': [
      '{value} blir ikkje lesen, og {other} manglar',
      'gi fila namnet {other}',
    ],
    'file/missing#twin': [
      '{value} blir ikkje lesen, sidan {other} også finst',
      'behald éi av dei to, med namnet {other}',
    ],
    'file/missing#denied': ['{other} kan ikkje opnast', 'gi deg sjølv lesetilgang'],
    'file/missing#link': [
      '{other} er ei lenkje til noko som ikkje finst',
      'rett lenkja, eller legg fila sjølv der',
    ],
    'file/missing#unread': [
      '{other} kan ikkje lesast ({expected})',
      'opne fila i eit anna program, og lagre henne på nytt',
    ],
    'file/empty': ['fila er tom', 'fyll henne ut, eller fjern henne'],
    'file/too-large': ['fila er større enn {expected}', 'del henne i fleire indikatorar'],
    'encoding/fallback': [
      'fila er ikkje UTF-8 og er lesen som Windows-1252',
      'lagre henne som UTF-8, eller skriv csv: { encoding: windows-1252 } i indikatoren',
    ],
    'encoding/fallback#yaml': [
      'fila er ikkje UTF-8 og er lesen som Windows-1252',
      'lagre henne som UTF-8',
    ],
    'encoding/unreadable': [
      'fila er ikkje tekst i eit teiknsett som kan lesast',
      'lagre henne som UTF-8-tekst',
    ],
    'encoding/unreadable#write': [
      'rada har «{value}», som teiknsettet i fila ho skal inn i ({expected}) ikkje har',
      'lagre den fila som UTF-8 først',
    ],
    'csv/delimiter': [
      'kolonnane er ikkje skilde med komma, semikolon eller tabulator, så «{other}» er brukt',
      'lagre fila med eitt av dei tre teikna, eller skriv csv: { delimiter } i indikatoren',
    ],
    'csv/delimiter#rows': [
      'overskrifta er delt med «{expected}», radene med «{other}»',
      'bruk same skiljeteikn i heile fila',
    ],
    'csv/quote': [
      'eit hermeteikn blir opna her og ikkje lukka rett',
      'lukk feltet med ", og skriv "" for eit hermeteikn inne i feltet',
    ],
    'csv/too-few-fields': [
      'rada har {count} felt, men overskrifta har {expected}',
      'gi kvar kolonne eit felt, tomt der ingenting er kjent',
    ],
    'csv/too-many-fields': [
      'rada har {count} felt, men overskrifta har {expected}',
      'set felt som inneheld skiljeteiknet, i hermeteikn',
    ],
    'header/missing': ['kolonnen «{column}» manglar', 'legg han til i overskrifta'],
    'header/duplicate': ['kolonnen «{other}» står to gonger', 'behald éin av dei'],
    'header/unknown': [
      '«{value}» er ingen kolonne i denne indikatoren og er ikkje lesen',
      'fjern han, eller vel mellom desse namna: {expected}',
    ],
    'header/unknown#unnamed': [
      'kolonne nummer {other} har ikkje noko namn og er ikkje lesen',
      'gi han eit namn, eller fjern han',
    ],
    'period/invalid': [
      '«{value}» er ingen periode',
      'skriv 2021, 2021-H1, 2021-Q3, 2021-07 eller 2020/2021',
    ],
    'period/invalid#missing': [
      'perioden manglar',
      'skriv 2021, 2021-H1, 2021-Q3, 2021-07 eller 2020/2021',
    ],
    'period/mixed': [
      '«{value}» er ein periode av ei anna lengd enn resten av fila',
      'bruk éi periodelengd i ei fil',
    ],
    'value/not-a-number': [
      '«{value}» er ikkje eit tal',
      'skriv {expected}, eller la cella stå tom',
    ],
    'value/ambiguous': [
      '«{value}» kan lesast på to måtar i denne fila',
      'skriv talet utan tusenskilje, eller skriv csv: { decimal } i indikatoren',
    ],
    'value/ambiguous#point': [
      '«{value}» har punktum i ei fil med desimalkomma og kan lesast på to måtar',
      'skriv talet med desimalkomma og utan tusenskilje, eller skriv csv: { decimal } i indikatoren',
    ],
    'value/out-of-range': [
      '{value} er utanfor {expected}, som er området for indikatoren',
      'kontroller talet, eller området',
    ],
    'value/out-of-range#contrast': [
      '{value} har for liten kontrast mot {other}; {expected} er det minste som kan lesast',
      'vel ein farge med meir kontrast; til då blir ein liknande brukt',
    ],
    'interval/order': ['{value} bryt rekkjefølgja low ≤ value ≤ high', 'kontroller dei tre tala'],
    'dimension/unknown-value': [
      '«{value}» er ingen verdi av «{other}»',
      'vel mellom desse: {expected}',
    ],
    'dimension/missing': ['verdien av «{other}» manglar', 'vel mellom desse: {expected}'],
    'status/unknown': [
      '«{value}» er ingen status',
      'la cella stå tom, eller vel mellom desse: {expected}',
    ],
    'qualifier/unknown': [
      '«{value}» er ikkje eit atterhald som kan brukast',
      'la cella stå tom, eller vel mellom desse: {expected}',
    ],
    'published/invalid': ['«{value}» er ingen dato', 'skriv 2025-11-07, 2025-11 eller 2025'],
    'source/unknown': [
      'kjelda «{value}» står ikkje i sources.yaml',
      'legg henne til der, eller rett id-en',
    ],
    'observation/duplicate': [
      'rada har same periode, dimensjonar og publiseringsdato som linje {other}',
      'fjern ei av radene, eller gi den reviderte sin eigen dato i published',
    ],
    'observation/duplicate#update': [
      'rada har eit anna tal enn linje {other} i fila til indikatoren, med same publiseringsdato',
      'gi dei nye tala ein seinare dato',
    ],
    'sum/mismatch': [
      'delane av «{other}» summerer seg til {expected}, men totalen er {value}',
      'kontroller tala, eller fjern total frå dimensjonen',
    ],
    'series/gap': [
      'serien hoppar over {expected}',
      'legg til {count|ei rad|rader} for det som manglar, med .. som verdi der det ikkje finst tal',
    ],
    'yaml/syntax': ['fila er ikkje gyldig YAML her', 'sjå på innrykk, kolon og hermeteikn'],
    'yaml/syntax#indent': [
      'innrykket passar ikkje med det som står framfor',
      'bruk like mange mellomrom for nøklar på same nivå, og lukk alle [ og {',
    ],
    'yaml/syntax#tab': ['tabulator er brukt som innrykk', 'bruk mellomrom'],
    'yaml/syntax#open': [
      'noko blir opna her og ikkje lukka',
      'sjå etter eit hermeteikn, ] eller } som manglar',
    ],
    'yaml/syntax#colon': [
      'ein nøkkel eller eit kolon står der det ikkje kan stå',
      'set tekstar med kolon i hermeteikn',
    ],
    'yaml/syntax#twice': ['den same nøkkelen står to gonger', 'behald éin av dei'],
    'yaml/syntax#alias': [
      '{other} viser ikkje til noko',
      'set tekstar som begynner med *, i hermeteikn',
    ],
    'yaml/syntax#deep': ['fila har for mange nivå', 'lukk alle [ og {'],
    'yaml/syntax#documents': [
      'fila har meir enn eitt dokument',
      'fjern linja --- og det som følgjer etter henne',
    ],
    'yaml/shape': ['«{column}» må vere {expected}', 'rett det som står der'],
    'yaml/shape#missing': ['«{column}» manglar', 'legg til nøkkelen'],
    'yaml/shape#unknown': [
      '«{other}» er ingen nøkkel som blir lesen her',
      'fjern han, eller vel mellom desse: {expected}',
    ],
    'yaml/shape#choice': [
      '«{value}» kan ikkje brukast for «{column}»',
      'vel mellom desse: {expected}',
    ],
    'yaml/shape#id': [
      '«{value}» kan ikkje vere ein id',
      'bruk a–z, 0–9, - og _, og begynn med ein bokstav eller eit siffer; høgst 200 teikn, og «all» er reservert',
    ],
    'yaml/shape#twice': ['id-en «{value}» står to gonger', 'gi kvar sin eigen id'],
    'yaml/shape#reserved': [
      'ein dimensjon kan ikkje heite «{value}»: ein kolonne har det namnet',
      'vel ein annan id',
    ],
    'reference/unknown': [
      '«{value}» i «{column}» er ikkje kjend',
      'rett id-en, eller vel mellom desse: {expected}',
    ],
    'reference/unknown#none': [
      '«{value}» i «{column}» er ikkje kjend',
      'fjern id-en, eller legg til det han viser til',
    ],
    'target/direction': [
      'målet {other} ligg på feil side av utgangspunktet {expected} når retninga er «{value}»',
      'kontroller goal, baseline og direction',
    ],
    'target/baseline-after-due': [
      'utgangspunktet {value} er seinare enn fristen {other}',
      'kontroller baseline og due',
    ],
    'text/untranslated': [
      '{count} {count|tekst|tekstar} manglar på {expected}',
      'legg til nøkkelen {other}, elles blir eit anna språk vist',
    ],
  },
  expected: {
    nb: 'bokmål',
    nn: 'nynorsk',
    en: 'engelsk',
    text: 'ein tekst, eller éin for kvart språk',
    texts: 'ei liste av tekstar, eller éi for kvart språk',
    string: 'ein enkel tekst',
    number: 'eit tal med desimalpunktum',
    integer: 'eit heilt tal frå 0 til 20',
    boolean: 'true eller false',
    list: 'ei liste',
    mapping: 'nøklar med verdiar (nøkkel: verdi)',
    date: 'ein dato (2025-11-07, 2025-11 eller 2025)',
    period: 'ein periode (2021, 2021-H1, 2021-Q3, 2021-07 eller 2020/2021)',
    goal: 'éin av value, factor og change, eller low og high',
    tile: 'to heile tal: kolonne og rad',
    order: 'slik at low ≤ high',
    bounds: 'slik at min ≤ max',
    bands: 'slik at no_change ≤ behind ≤ on_track',
    address: 'ei nettadresse som begynner med https:// eller http://',
    colour: 'ein farge: #rrggbb, #rgb eller light-dark(#rrggbb, #rrggbb)',
    light: 'lys bakgrunn',
    dark: 'mørk bakgrunn',
  },
} as const satisfies MessageTable

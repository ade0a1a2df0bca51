import type { Language } from '../model'
import type { ImportFailure, ImportNoteCode } from './model'

/** What an import says of what it met; `{value}` and `{count}` are filled in. */
export interface ImportWords {
  readonly notes: Readonly<Record<ImportNoteCode, string>>
  readonly failures: Readonly<Record<ImportFailure, string>>
}

export const importWords: Readonly<Record<Language, ImportWords>> = {
  nb: {
    notes: {
      'unit-unknown': 'Filen sier ikke hvilken enhet tallene har ({value}): fyll ut unit.',
      'frequency-unknown':
        'Ingen har sagt hvor ofte tallene kommer ({value}): frequency står som irregular, og hull mellom periodene vises ikke.',
      'licence-unknown':
        'Filen sier ikke hvilken lisens tallene har ({value}): fyll ut licence i sources.yaml.',
      'headline-chosen':
        'Vises først og vurderes: {value}. Filen peker ikke ut noe samlet tall; se over headline.',
      'codes-changed': 'Koder skrevet på en annen måte ({count}): {value}.',
      'one-value': 'Inndelinger med bare én verdi står i definisjonen: {value}.',
      'tables-split': 'Tall i ulike enheter er blitt hver sin indikator: {value}.',
      'split-years': 'Lest som delte år: {value}.',
      windows: 'Perioder på flere år står som det siste året, med årene i merknaden: {value}.',
      'periods-left-out':
        'UTELATT: {count} rader med en periode som ikke kan stå i filen: {value}.',
      'duplicates-left-out':
        'UTELATT: {count} rader med samme periode og inndeling som en annen: {value}.',
      'figures-as-words':
        'Celler som ikke er tall, står som ord med teksten i merknaden ({count}): {value}.',
      'statuses-as-notes': 'Tegn vi ikke kjenner, står i merknaden: {value}.',
      'notes-kept': 'Fotnoter tatt med i definisjonen eller i radenes merknad: {count}.',
      'fields-left-out': 'UTELATT: opplysninger uten plass i en indikator: {value}.',
      'columns-left-out': 'UTELATT: kolonner som ikke er tatt inn: {value}.',
      'resources-left-out':
        'UTELATT: tabeller i pakken som ikke er tatt inn: {value}. Én tas inn om gangen: oppgi navnet på en annen for å ta inn den.',
      'files-left-out': 'UTELATT: filer som ikke hører til tabellen: {value}.',
      'first-source':
        'Filen sier ikke hvilken kilde hvert tall har. Alle har fått den første; de andre står i sources.yaml: {value}.',
      'texts-untranslated': 'Tekstene mangler på: {value}.',
      'target-baseline': 'Basisåret i kilden har ikke tall; det neste året er brukt: {value}.',
      'target-unmatched': 'UTELATT: mål på en serie som ikke finnes i tallene: {value}.',
      'dates-shortened': 'Datoer skrevet som år eller måned: {value}.',
    },
    failures: {
      'not-json': 'Filen er ikke JSON.',
      'not-json-stat': 'Filen er ikke et datasett i JSON-stat 2.',
      'json-stat-1': 'Filen er JSON-stat 1. Be om formatet json-stat2.',
      'not-text': 'Filen er tom eller ikke tekst som kan leses.',
      'no-time': 'Ingen inndeling eller kolonne er tid: {value}.',
      'no-figures': 'Filen har ingen kolonne med tall: {value}.',
      'no-pair': 'Det trengs to filer, CSV og YAML. Mangler: {value}.',
      'no-resource': 'Pakken har ingen slik tabell. Tabeller: {value}.',
      'resource-missing': 'En fil som pakken viser til, mangler: {value}.',
      'bad-yaml': 'YAML-filen kan ikke leses: {value}.',
    },
  },
  nn: {
    notes: {
      'unit-unknown': 'Fila seier ikkje kva eining tala har ({value}): fyll ut unit.',
      'frequency-unknown':
        'Ingen har sagt kor ofte tala kjem ({value}): frequency står som irregular, og hol mellom periodane blir ikkje viste.',
      'licence-unknown':
        'Fila seier ikkje kva lisens tala har ({value}): fyll ut licence i sources.yaml.',
      'headline-chosen':
        'Blir vist først og vurdert: {value}. Fila peikar ikkje ut noko samla tal; sjå over headline.',
      'codes-changed': 'Kodar skrivne på ein annan måte ({count}): {value}.',
      'one-value': 'Inndelingar med berre éin verdi står i definisjonen: {value}.',
      'tables-split': 'Tal i ulike einingar er vortne kvar sin indikator: {value}.',
      'split-years': 'Lese som delte år: {value}.',
      windows: 'Periodar på fleire år står som det siste året, med åra i merknaden: {value}.',
      'periods-left-out':
        'UTELATE: {count} rader med ein periode som ikkje kan stå i fila: {value}.',
      'duplicates-left-out':
        'UTELATE: {count} rader med same periode og inndeling som ei anna: {value}.',
      'figures-as-words':
        'Celler som ikkje er tal, står som ord med teksten i merknaden ({count}): {value}.',
      'statuses-as-notes': 'Teikn vi ikkje kjenner, står i merknaden: {value}.',
      'notes-kept': 'Fotnotar tekne med i definisjonen eller i merknaden til radene: {count}.',
      'fields-left-out': 'UTELATE: opplysningar utan plass i ein indikator: {value}.',
      'columns-left-out': 'UTELATE: kolonnar som ikkje er tekne inn: {value}.',
      'resources-left-out':
        'UTELATE: tabellar i pakken som ikkje er tekne inn: {value}. Éin blir teken inn om gongen: oppgi namnet på ein annan for å ta inn han.',
      'files-left-out': 'UTELATE: filer som ikkje høyrer til tabellen: {value}.',
      'first-source':
        'Fila seier ikkje kva kjelde kvart tal har. Alle har fått den første; dei andre står i sources.yaml: {value}.',
      'texts-untranslated': 'Tekstane manglar på: {value}.',
      'target-baseline': 'Basisåret i kjelda har ikkje tal; det neste året er brukt: {value}.',
      'target-unmatched': 'UTELATE: mål på ein serie som ikkje finst i tala: {value}.',
      'dates-shortened': 'Datoar skrivne som år eller månad: {value}.',
    },
    failures: {
      'not-json': 'Fila er ikkje JSON.',
      'not-json-stat': 'Fila er ikkje eit datasett i JSON-stat 2.',
      'json-stat-1': 'Fila er JSON-stat 1. Be om formatet json-stat2.',
      'not-text': 'Fila er tom eller ikkje tekst som kan lesast.',
      'no-time': 'Inga inndeling eller kolonne er tid: {value}.',
      'no-figures': 'Fila har ingen kolonne med tal: {value}.',
      'no-pair': 'Det trengst to filer, CSV og YAML. Manglar: {value}.',
      'no-resource': 'Pakken har ingen slik tabell. Tabellar: {value}.',
      'resource-missing': 'Ei fil som pakken viser til, manglar: {value}.',
      'bad-yaml': 'YAML-fila kan ikkje lesast: {value}.',
    },
  },
  en: {
    notes: {
      'unit-unknown': 'The file does not say which unit the figures have ({value}): fill in unit.',
      'frequency-unknown':
        'Nobody has said how often the figures come ({value}): frequency stands as irregular, and gaps between the periods are not shown.',
      'licence-unknown':
        'The file does not say under which licence the figures are ({value}): fill in licence in sources.yaml.',
      'headline-chosen':
        'Shown first and judged: {value}. The file names no total; look over headline.',
      'codes-changed': 'Codes written in another way ({count}): {value}.',
      'one-value': 'Dimensions with a single value stand in the definition: {value}.',
      'tables-split': 'Figures in different units have become an indicator each: {value}.',
      'split-years': 'Read as split years: {value}.',
      windows:
        'Periods of several years stand as their last year, with the years in the note: {value}.',
      'periods-left-out':
        'LEFT OUT: {count} rows with a period that cannot stand in the file: {value}.',
      'duplicates-left-out':
        'LEFT OUT: {count} rows with the same period and dimensions as another: {value}.',
      'figures-as-words':
        'Cells that are no number stand as words, with the text in the note ({count}): {value}.',
      'statuses-as-notes': 'Signs that we do not know stand in the note: {value}.',
      'notes-kept': "Footnotes kept in the definition or in the rows' notes: {count}.",
      'fields-left-out': 'LEFT OUT: fields without a place in an indicator: {value}.',
      'columns-left-out': 'LEFT OUT: columns that were not taken in: {value}.',
      'resources-left-out':
        'LEFT OUT: tables of the package that were not taken in: {value}. One is taken in at a time: name another to take it in.',
      'files-left-out': 'LEFT OUT: files that are no part of the table: {value}.',
      'first-source':
        'The file does not say which source each figure has. All have the first; the others are in sources.yaml: {value}.',
      'texts-untranslated': 'The texts are missing in: {value}.',
      'target-baseline': 'The base year has no figure; the next year was used: {value}.',
      'target-unmatched': 'LEFT OUT: targets on a series that the figures do not have: {value}.',
      'dates-shortened': 'Dates written as a year or a month: {value}.',
    },
    failures: {
      'not-json': 'The file is not JSON.',
      'not-json-stat': 'The file is not a data set in JSON-stat 2.',
      'json-stat-1': 'The file is JSON-stat 1. Ask for the format json-stat2.',
      'not-text': 'The file is empty or no text that can be read.',
      'no-time': 'No dimension or column is time: {value}.',
      'no-figures': 'The file has no column of figures: {value}.',
      'no-pair': 'Two files are needed, CSV and YAML. Missing: {value}.',
      'no-resource': 'The package has no such table. Tables: {value}.',
      'resource-missing': 'A file that the package names is missing: {value}.',
      'bad-yaml': 'The YAML file cannot be read: {value}.',
    },
  },
}

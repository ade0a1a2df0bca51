import type { Language } from '../../model'

/** A column of the published CSV files. */
export interface DataColumn {
  readonly name: string
  readonly text: string
}

type ColumnTexts = readonly (readonly [name: string, text: string])[]

const texts: Readonly<Record<Language, ColumnTexts>> = {
  nb: [
    ['period', 'Perioden tallet gjelder: 2021, 2020/2021, 2021-H1, 2021-Q3 eller 2021-07.'],
    [
      '(dimensjoner)',
      'En kolonne for hver inndeling, med id-en til verdien. Hva id-ene betyr, står i metadata.',
    ],
    [
      'value',
      'Tallet, uavrundet. «.» kan ikke forekomme, «..» mangler, «...» er ikke kommet ennå, «:» holdes tilbake av personvernhensyn. Tomt: kilden har bare ord, se note.',
    ],
    ['low, high', 'Nedre og øvre grense, der kilden oppgir et intervall.'],
    [
      'qualifier',
      'Hvor nøyaktig kilden er: exact, about (om lag), over, under, nearly (nær) eller words (bare ord). Skriv ordet sammen med tallet.',
    ],
    [
      'status',
      'final (endelig), preliminary (foreløpig), estimate (anslag) eller forecast (framskriving). En framskriving blir aldri vurdert.',
    ],
    [
      'published',
      'Da tallet ble publisert: dag, måned eller år. To rader med samme periode og inndeling er en revisjon, den nyeste gjelder.',
    ],
    ['source', 'Id-en til kilden. Kildene står nederst på denne siden og i metadata.'],
    ['note_nb, note_nn, note_en', 'Merknad på bokmål, nynorsk og engelsk.'],
  ],
  nn: [
    ['period', 'Perioden talet gjeld: 2021, 2020/2021, 2021-H1, 2021-Q3 eller 2021-07.'],
    [
      '(dimensjonar)',
      'Ei kolonne for kvar inndeling, med id-en til verdien. Kva id-ane betyr, står i metadata.',
    ],
    [
      'value',
      'Talet, uavrunda. «.» kan ikkje førekome, «..» manglar, «...» har ikkje kome enno, «:» blir halde tilbake av personvernomsyn. Tomt: kjelda har berre ord, sjå note.',
    ],
    ['low, high', 'Nedre og øvre grense, der kjelda oppgir eit intervall.'],
    [
      'qualifier',
      'Kor nøyaktig kjelda er: exact, about (om lag), over, under, nearly (nær) eller words (berre ord). Skriv ordet saman med talet.',
    ],
    [
      'status',
      'final (endeleg), preliminary (førebels), estimate (anslag) eller forecast (framskriving). Ei framskriving blir aldri vurdert.',
    ],
    [
      'published',
      'Då talet vart publisert: dag, månad eller år. To rader med same periode og inndeling er ein revisjon, den nyaste gjeld.',
    ],
    ['source', 'Id-en til kjelda. Kjeldene står nedst på denne sida og i metadata.'],
    ['note_nb, note_nn, note_en', 'Merknad på bokmål, nynorsk og engelsk.'],
  ],
  en: [
    ['period', 'The period that the figure is for: 2021, 2020/2021, 2021-H1, 2021-Q3 or 2021-07.'],
    [
      '(dimensions)',
      'A column for each breakdown, with the id of the value. The metadata says what the ids mean.',
    ],
    [
      'value',
      'The figure, unrounded. “.” cannot occur, “..” is missing, “...” has not come yet, “:” is suppressed. Empty: the source has words only, see note.',
    ],
    ['low, high', 'Lower and upper bound, where the source gives an interval.'],
    [
      'qualifier',
      'How exact the source is: exact, about, over, under, nearly or words. Print the word with the figure.',
    ],
    ['status', 'final, preliminary, estimate or forecast. A forecast is never judged.'],
    [
      'published',
      'When the figure was published: day, month or year. Two rows with the same period and breakdown are a revision; the newest one counts.',
    ],
    ['source', 'The id of the source. The sources stand at the foot of this page and in the metadata.'],
    ['note_nb, note_nn, note_en', 'Note in Bokmål, Nynorsk and English.'],
  ],
}

/** What the columns of every published CSV file mean. */
export function columnsOf(language: Language): readonly DataColumn[] {
  return texts[language].map(([name, text]) => ({ name, text }))
}

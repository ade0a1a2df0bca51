import type { Language } from '../model'
import type { HeadField } from './draft'

/** What the lines of the paper's head are called. */
export const draftWords: Readonly<Record<Language, Readonly<Record<HeadField, string>>>> = {
  nb: {
    meeting: 'Møte',
    case: 'Sak',
    caseType: 'Type sak',
    to: 'Til',
    from: 'Fra',
    officer: 'Saksbehandler',
    annexes: 'Vedlegg',
    previously: 'Tidligere behandlet',
  },
  nn: {
    meeting: 'Møte',
    case: 'Sak',
    caseType: 'Type sak',
    to: 'Til',
    from: 'Frå',
    officer: 'Saksbehandlar',
    annexes: 'Vedlegg',
    previously: 'Tidlegare behandla',
  },
  en: {
    meeting: 'Meeting',
    case: 'Item',
    caseType: 'Type of item',
    to: 'To',
    from: 'From',
    officer: 'Case officer',
    annexes: 'Annexes',
    previously: 'Dealt with before',
  },
}

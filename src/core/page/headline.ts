import type { Language } from '../model'
import type { Status } from '../verdict/model'

export type StatusCounts = Readonly<Record<Status, number>>

export interface Headline {
  readonly title: string
  readonly lead: string
}

const words = {
  nb: [
    'ingen',
    'ett',
    'to',
    'tre',
    'fire',
    'fem',
    'seks',
    'sju',
    'åtte',
    'ni',
    'ti',
    'elleve',
    'tolv',
  ],
  nn: [
    'ingen',
    'eitt',
    'to',
    'tre',
    'fire',
    'fem',
    'seks',
    'sju',
    'åtte',
    'ni',
    'ti',
    'elleve',
    'tolv',
  ],
  en: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
} as const

type Clause = (count: string, one: boolean) => string

interface Phrases {
  readonly title: (good: string, total: string) => string
  readonly empty: Headline
  readonly reached: Clause
  readonly onTrack: Clause
  readonly slow: Clause
  readonly still: Clause
  readonly wrongWay: Clause
  readonly missed: Clause
  readonly awaiting: Clause
  readonly notAssessed: Clause
  readonly and: string
}

const phrases: Readonly<Record<Language, Phrases>> = {
  nb: {
    title: (good, total) => `${good} av ${total} mål er nådd eller i rute`,
    empty: { title: 'Ingen mål er lagt inn ennå', lead: 'Legg en plan med mål i datamappen.' },
    reached: (n) => `${n} er nådd`,
    onTrack: (n) => `${n} er i rute`,
    slow: (n) => `${n} går for sakte`,
    still: (n) => `${n} står stille`,
    wrongWay: (n) => `${n} går feil vei`,
    missed: (n) => `${n} ble ikke nådd innen fristen`,
    awaiting: (n) => `For ${n} er fristen ute uten at tallene er kommet`,
    notAssessed: (n) => `${n} kan ikke vurderes`,
    and: 'og',
  },
  nn: {
    title: (good, total) => `${good} av ${total} mål er nådde eller i rute`,
    empty: { title: 'Ingen mål er lagde inn enno', lead: 'Legg ein plan med mål i datamappa.' },
    reached: (n, one) => `${n} er ${one ? 'nådd' : 'nådde'}`,
    onTrack: (n) => `${n} er i rute`,
    slow: (n) => `${n} går for sakte`,
    still: (n) => `${n} står stille`,
    wrongWay: (n) => `${n} går feil veg`,
    missed: (n, one) => `${n} vart ikkje ${one ? 'nådd' : 'nådde'} innan fristen`,
    awaiting: (n) => `For ${n} er fristen ute utan at tala er komne`,
    notAssessed: (n) => `${n} kan ikkje vurderast`,
    and: 'og',
  },
  en: {
    title: (good, total) => `${good} of ${total} targets are reached or on track`,
    empty: { title: 'No targets yet', lead: 'Put a plan with targets in the data folder.' },
    reached: (n, one) => `${n} ${one ? 'is' : 'are'} reached`,
    onTrack: (n, one) => `${n} ${one ? 'is' : 'are'} on track`,
    slow: (n, one) => `${n} ${one ? 'is' : 'are'} too slow`,
    still: (n, one) => `${n} ${one ? 'stands' : 'stand'} still`,
    wrongWay: (n, one) => `${n} ${one ? 'goes' : 'go'} the wrong way`,
    missed: (n, one) => `${n} ${one ? 'was' : 'were'} not reached in time`,
    awaiting: (n) => `For ${n} the deadline has passed and the figures have not come`,
    notAssessed: (n) => `${n} cannot be assessed`,
    and: 'and',
  },
}

/** How many targets there are of each status. */
export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const counts: Record<Status, number> = {
    reached: 0,
    on_track: 0,
    behind: 0,
    far_behind: 0,
    no_change: 0,
    wrong_way: 0,
    awaiting_final: 0,
    missed: 0,
    not_assessed: 0,
  }
  for (const status of statuses) counts[status] += 1
  return counts
}

/** The front page's first sentences, written from the counts: no status is left out of them. */
export function headline(counts: StatusCounts, language: Language): Headline {
  const text = phrases[language]
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return text.empty
  const good = counts.reached + counts.on_track
  // Words up to twelve; where one number needs figures, all of them get figures.
  const names: readonly string[] = total < words[language].length ? words[language] : []
  const word: Word = (count) => names[count] ?? String(count)
  return {
    title: text.title(capital(word(good)), word(total)),
    lead: [moving(counts, text, word), waiting(counts, text, word)].filter(Boolean).join(' '),
  }
}

type Word = (count: number) => string

function moving(counts: StatusCounts, text: Phrases, word: Word): string {
  const parts = clauses(word, [
    [text.reached, counts.reached],
    [text.onTrack, counts.on_track],
    [text.slow, counts.behind + counts.far_behind],
    [text.still, counts.no_change],
    [text.wrongWay, counts.wrong_way],
    [text.missed, counts.missed],
  ])
  return sentence(parts, text.and)
}

function waiting(counts: StatusCounts, text: Phrases, word: Word): string {
  const parts = clauses(word, [
    [text.awaiting, counts.awaiting_final],
    [text.notAssessed, counts.not_assessed],
  ])
  return sentence(parts, text.and)
}

function clauses(word: Word, entries: readonly (readonly [Clause, number])[]): readonly string[] {
  return entries
    .filter(([, count]) => count > 0)
    .map(([clause, count]) => clause(word(count), count === 1))
}

/** Main clauses take a comma before «og», in all three languages. */
function sentence(parts: readonly string[], and: string): string {
  const last = parts.slice(-1).join('')
  const others = parts.slice(0, -1).join(', ')
  if (last === '') return ''
  return `${capital(others === '' ? last : `${others}, ${and} ${last}`)}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

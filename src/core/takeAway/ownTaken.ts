import type { Language } from '../model'
import type { TakenOrigin } from './about'
import { takeAwayWords } from './takeAwayWords'
import type { TakenView } from './takenRow'

/** A view of a reader's own figures to take away: its title and the source of each row say what they are. */
export function ownTaken(view: TakenView, language: Language): TakenView {
  const { own, ownSource } = takeAwayWords[language]
  const { table } = view
  return {
    ...view,
    title: `${own}: ${view.title}`,
    table: {
      ...table,
      rows: table.rows.map((row) => ({ ...row, source: ownSource(row.source) })),
    },
  }
}

/** Where a reader's own figures come from: no publisher, no edition and no address. */
export function ownOrigin({
  language,
  known,
  assessed,
}: Pick<TakenOrigin, 'language' | 'known' | 'assessed'>): TakenOrigin {
  return {
    ...{ language, known, assessed },
    site: takeAwayWords[language].own,
    ...{ publisher: '', edition: null, hash: '', licence: null, address: null },
  }
}

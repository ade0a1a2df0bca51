import type { ExploreView } from './view'

/** Whether a view as known on a day lacks what the newest figures show in its place. */
export function isOutdated({ table: older }: ExploreView, { table: newer }: ExploreView): boolean {
  return printed(older) !== printed(newer)
}

function printed({ columns, rows }: ExploreView['table']): string {
  const figures = rows.map(({ periodText, cells }) => [
    periodText,
    ...cells.map(({ text, word }) => [text, word]),
  ])
  return JSON.stringify([columns.map(({ key }) => key), figures])
}

import { fileAddress } from './fetchJson'

/** The published files of an indicator as links, each with the title it is given. */
export function publishedFiles(
  { id, title }: { readonly id: string; readonly title: string },
  titles: { readonly csv: string; readonly excelCsv: string; readonly json: string },
): {
  readonly id: string
  readonly title: string
  readonly links: readonly { readonly title: string; readonly href: string }[]
} {
  return {
    ...{ id, title },
    links: [
      { title: titles.csv, href: fileAddress(`data/${id}.csv`) },
      { title: titles.excelCsv, href: fileAddress(`data/${id}.nb.csv`) },
      { title: titles.json, href: fileAddress(`api/v1/indicators/${id}.json`) },
    ],
  }
}

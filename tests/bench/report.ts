import { readFile, writeFile } from 'node:fs/promises'
import { format } from 'prettier'
import { figureText, judged, type Figures } from './budgets'
import type { Part, Table } from './part'

const start = '<!-- bench:start -->'
const end = '<!-- bench:end -->'

/** What was measured as Markdown: the machine, each budget and whether it is met, and the tables. */
export async function reportText(machine: string, parts: readonly Part[]): Promise<string> {
  const sections = [budgetTable(figuresOf(parts)), ...parts.flatMap(({ tables }) => tables)]
  return format([machine, ...sections.map(tableText)].join('\n\n'), { parser: 'markdown' })
}

/** The figures of all parts. */
export function figuresOf(parts: readonly Part[]): Figures {
  return Object.assign({}, ...parts.map(({ figures }) => figures)) as Figures
}

/** Puts the report between the markers of a document; the rest of it stays. */
export async function writeReport(file: string, report: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${file} lacks ${start} and ${end}`)
  await writeFile(
    file,
    `${text.slice(0, from + start.length)}\n\n${report.trim()}\n\n${text.slice(to)}`,
  )
}

function budgetTable(figures: Figures): Table {
  const rows = judged(figures)
  const met = rows.filter((row) => row.met).length
  return {
    title: `Budgets: ${String(met)} of ${String(rows.length)} met`,
    head: ['what', 'measured', 'budget', 'met', 'Open SDG'],
    rows: rows.map(({ budget, figure, met: isMet }) => [
      budget.what,
      figure === null ? 'not measured' : figureText(figure, budget.unit),
      `≤ ${figureText(budget.limit, budget.unit)}`,
      isMet ? 'yes' : 'NO',
      figureText(budget.peer, budget.unit),
    ]),
  }
}

function tableText({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'))
  return [`### ${title}`, '', line(head), line(rule), ...rows.map(line)].join('\n')
}

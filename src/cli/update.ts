import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatDiagnostic, oneLine, type Diagnostic } from '@/core/diagnostics'
import type { Language } from '@/core/model'
import { errorsIn } from '@/core/update/readNewFile'
import { updateIndicator, type Updated, type UpdateResult } from '@/core/update/updateIndicator'
import { updateSentences } from '@/core/update/updateSentences'
import { today } from '@/publish/clock'
import { changeLines } from './changeLines'
import { dayOption } from './dayOption'
import { dataFolder } from './folderOption'
import { readFolderOrSay } from './loadFolder'
import { print, wrongUse, type CommandInput } from './output'
import { updateMessages } from './updateMessages'

/** `update <id> <file> --published <date> [--source <id>]`: this year's file into `indicators/<id>.csv`. */
export async function update(input: CommandInput): Promise<number> {
  const { positionals, language, options } = input
  const [id, name, ...rest] = positionals
  const { published, source } = options
  if (id === undefined || name === undefined || rest.length > 0) return wrongUse(input)
  if (typeof published !== 'string') return problem(updateMessages[language].noDate)
  const folder = dataFolder(options)
  const read = await readFolderOrSay(folder, language)
  if (read === null) return 2
  const bytes = await readFile(name).catch(() => null)
  if (bytes === null) return problem(`${updateMessages[language].noFile}: ${name}`)
  const request = { id, file: { name, bytes }, published, source: textOf(source) }
  const day = dayOption(options['today']) ?? today()
  const result = updateIndicator(request, { ...read, language, today: day })
  if (result.status !== 'done') return refuse(result, request, language)
  const dryRun = options['dry-run'] === true
  if (!dryRun && result.added.length > 0) await writeFile(join(folder, result.path), result.bytes)
  show(result, { dryRun, language, json: options['format'] === 'json' })
  return errorsIn(result.diagnostics) > 0 ? 1 : 0
}

function textOf(option: string | boolean | undefined): string | null {
  return typeof option === 'string' ? option : null
}

function problem(message: string): number {
  print.message(message)
  return 2
}

/** Why nothing was done: 2 where an argument is wrong, 1 where a file is. */
function refuse(
  result: Exclude<UpdateResult, Updated>,
  request: { readonly id: string; readonly published: string; readonly source: string | null },
  language: Language,
): number {
  const words = updateMessages[language]
  switch (result.status) {
    case 'bad-date':
      return problem(`${words.badDate}: ${request.published}`)
    case 'unknown-indicator':
      return problem(words.unknownIndicator(request.id, result.known))
    case 'unknown-source':
      return problem(words.unknownSource(request.source ?? '', result.known))
    case 'unreadable':
    case 'unwritable':
      printAll(result.diagnostics)
      print.message(words[result.status])
      return 1
  }
}

interface Showing {
  readonly dryRun: boolean
  readonly json: boolean
  readonly language: Language
}

function show(updated: Updated, { dryRun, json, language }: Showing): void {
  const { path, added, newColumns, unchanged, notes, notInFile, diff, diagnostics, after } = updated
  if (json) {
    const rest = { added, newColumns, unchanged, notes, notInFile, diagnostics }
    print.json({ ...diff, file: path, dryRun, ...rest })
    return
  }
  printAll(diagnostics)
  for (const { text } of added) print.result(`+ ${oneLine(text)}`)
  for (const line of changeLines(diff, { ...after, language })) print.result(line)
  for (const sentence of updateSentences(updated, language)) print.result(sentence)
  if (dryRun) print.result(updateMessages[language].dryRun)
}

function printAll(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) print.message(formatDiagnostic(diagnostic))
}

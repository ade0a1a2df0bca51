import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formatDiagnostic } from '@/core/diagnostics'
import { assemble, type AssembleResult, type Assembled } from '@/core/import/assemble'
import { failureSentence, noteSentence } from '@/core/import/importSentences'
import type { Language } from '@/core/model'
import { languages } from '@/core/model'
import { readFolder } from '@/publish/folder'
import { dataFolder } from './folderOption'
import { importMessages } from './importMessages'
import { importReaders } from './importReaders'
import { print, wrongUse, type CommandInput } from './output'

/** `import pxweb|opensdg|datapackage <file or URL> --id <id>`: a publisher's table as an indicator pair. */
export async function importTable(input: CommandInput): Promise<number> {
  const { positionals, language, options } = input
  const [format = '', ...places] = positionals
  const read = importReaders[format]
  const { id, area, resource } = options
  if (!read || places.length === 0 || typeof id !== 'string') return wrongUse(input)
  const found = await read({ places, resource: typeof resource === 'string' ? resource : null })
  if (found.status === 'unread') {
    print.message(`${importMessages[language].unread}: ${found.place} (${found.reason})`)
    return 2
  }
  if (found.status === 'failed') {
    print.message(failureSentence(found, language))
    return 1
  }
  const folder = dataFolder(options)
  const there = await readFolder(folder)
  const request = {
    id,
    area: [area].flat().find((each) => typeof each === 'string') ?? null,
    language: languages.find((each) => each === options['text-lang']) ?? null,
    force: options['force'] === true,
  }
  const setting = { files: there?.files ?? new Map(), unread: there?.unread ?? new Map(), language }
  const result = assemble(found.raw, request, setting)
  if (result.status !== 'done') return refuse(result, request, language)
  if (result.observations === 0) return nothing(result, language)
  await write(folder, result)
  show(result, { folder, language, json: options['format'] === 'json' })
  return 0
}

/** Why nothing was written: 2 where an argument is wrong, 1 where a file is. */
function refuse(
  result: Exclude<AssembleResult, Assembled>,
  request: { readonly id: string; readonly area: string | null },
  language: Language,
): number {
  const words = importMessages[language]
  switch (result.status) {
    case 'bad-id':
      print.message(`${words.badId}: ${request.id}`)
      return 2
    case 'unknown-area':
      print.message(words.unknownArea(request.area ?? '', result.known))
      return 2
    case 'exists':
      print.message(`${words.exists}: ${result.paths.join(', ')}`)
      return 1
    case 'unreadable':
      for (const diagnostic of result.diagnostics) print.message(formatDiagnostic(diagnostic))
      print.message(words.unreadable)
      return 1
  }
}

/** A table of weeks or days alone: why, and no empty indicator. */
function nothing({ notes }: Assembled, language: Language): number {
  for (const note of notes) print.message(`- ${noteSentence(note, language)}`)
  print.message(importMessages[language].nothing)
  return 1
}

async function write(folder: string, { files }: Assembled): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
}

interface Showing {
  readonly folder: string
  readonly language: Language
  readonly json: boolean
}

function show(result: Assembled, { folder, language, json }: Showing): void {
  const { files, notes, diagnostics, observations } = result
  const written = [...files.keys()].map((path) => join(folder, path))
  const said = notes.map((note) => ({ ...note, message: noteSentence(note, language) }))
  if (json) {
    print.json({ written, observations, notes: said, diagnostics })
    return
  }
  for (const path of written) print.result(`${importMessages[language].written}: ${path}`)
  print.result(importMessages[language].observations(observations))
  for (const { message } of said) print.result(`- ${message}`)
  for (const diagnostic of diagnostics) print.message(formatDiagnostic(diagnostic))
}

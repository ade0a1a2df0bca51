import { noteSentence } from '@/core/import/importSentences'
import { wizardColumns, wizardFiles, type WizardColumn } from '@/core/own/wizard'
import { textIn } from '@/core/format'
import type { Language } from '@/core/model'
import { settingsWith, type Files } from '@/core/own/arrange'
import { readMonitor } from '@/core/read/monitor'
import { reading, type OwnFolder } from './own'
import type { WizardOutcome, WizardQuestion } from './protocol'

/** The columns of one of the folder's files, with what each probably is. */
export function columnsIn({ arranged }: OwnFolder, path: string): readonly WizardColumn[] | null {
  return wizardColumns(arranged.files.get(path) ?? new Uint8Array())
}

/** The folder with a file made into what its owner says it is; unchanged where that cannot be. */
export function described(
  folder: OwnFolder,
  { path, answers, targetText, area, language }: WizardQuestion,
): { readonly folder: OwnFolder; readonly outcome: WizardOutcome } {
  const { arranged, before } = folder
  // A whole folder has settings of its own.
  const isLoose = arranged.made.includes('monitor.yaml')
  const titles = titlesOf(folder, area, language)
  const settings = (files: Files, more: string | null): Files =>
    isLoose
      ? new Map([...files, ['monitor.yaml', settingsWith(files, { area: more, titles }, language)]])
      : files
  const id = path.replace(/^indicators\/|\.csv$/g, '')
  const into = settings(arranged.files, area?.id ?? null)
  const setting = { id, area: area?.id ?? null, language, files: into, targetText }
  const bytes = arranged.files.get(path) ?? new Uint8Array()
  const made = wizardFiles(bytes, answers, setting)
  if (made?.status !== 'done') {
    const diagnostics = made && 'diagnostics' in made ? made.diagnostics : []
    return { folder, outcome: { status: 'failed', diagnostics } }
  }
  const files = settings(new Map([...into, ...made.files]), null)
  // What its owner has described is no longer a guess of ours.
  const guesses = arranged.made.filter((each) => each !== `indicators/${id}.yaml`)
  const now = {
    arranged: { ...arranged, files, made: guesses },
    read: readMonitor(files, { language }),
    before: [arranged, ...before],
  }
  const notes = made.notes.map((note) => noteSentence(note, language))
  return { folder: now, outcome: { status: 'done', reading: reading(now), notes } }
}

/** What the areas are called that files have been put in so far, and the one chosen now. */
function titlesOf(
  { read }: OwnFolder,
  area: WizardQuestion['area'],
  language: Language,
): ReadonlyMap<string, string> {
  const areas = read.monitor?.settings.areas ?? []
  const titles = areas.map(({ id, title }) => [id, textIn(title, language)] as const)
  return new Map([...titles, ...(area ? [[area.id, area.title] as const] : [])])
}

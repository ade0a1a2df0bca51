import { noteSentence } from '@/core/import/importSentences'
import { wizardColumns, wizardFiles, type WizardColumn } from '@/core/own/wizard'
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
  { path, answers, targetText, language }: WizardQuestion,
): { readonly folder: OwnFolder; readonly outcome: WizardOutcome } {
  const { arranged, before } = folder
  const id = path.replace(/^indicators\/|\.csv$/g, '')
  const setting = { id, language, files: arranged.files, targetText }
  const bytes = arranged.files.get(path) ?? new Uint8Array()
  const made = wizardFiles(bytes, answers, setting)
  if (made?.status !== 'done') {
    const diagnostics = made && 'diagnostics' in made ? made.diagnostics : []
    return { folder, outcome: { status: 'failed', diagnostics } }
  }
  const files = new Map([...arranged.files, ...made.files])
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

import type { Language } from '@/core/model'
import { fixesFor, type Fix } from '@/core/own/fix/fixes'
import { fixText } from '@/core/own/fix/fixWords'
import { readMonitor } from '@/core/read/monitor'
import type { OwnFolder } from './own'
import type { FixQuestion, OwnFix } from './protocol'

const changesShown = 12

/** Ways to mend a problem, with what each would change. */
export function ownFixes(folder: OwnFolder, { diagnostic, language }: FixQuestion): OwnFix[] {
  return fixesIn(folder, diagnostic).map((fix) => ({
    ...fixText(fix, language),
    path: fix.path,
    changes: fix.changes.slice(0, changesShown),
    count: fix.changes.length,
  }))
}

/** The folder with a problem mended, read anew; unchanged where there is no such way. */
export function mended(
  folder: OwnFolder,
  { diagnostic, choice, language }: FixQuestion & { readonly choice: number },
): OwnFolder {
  const fix = fixesIn(folder, diagnostic)[choice]
  if (!fix) return folder
  const { arranged, before } = folder
  const files = new Map([...arranged.files, [fix.path, fix.bytes]])
  return {
    arranged: { ...arranged, files },
    read: readMonitor(files, { language }),
    before: [arranged, ...before],
  }
}

/** The folder as it was before it was last mended. */
export function undone(folder: OwnFolder, language: Language): OwnFolder {
  const [arranged, ...before] = folder.before
  if (!arranged) return folder
  return { arranged, read: readMonitor(arranged.files, { language }), before }
}

function fixesIn(
  { arranged, read }: OwnFolder,
  diagnostic: FixQuestion['diagnostic'],
): readonly Fix[] {
  const { monitor } = read
  if (monitor === null) return []
  const { indicators, sources } = monitor
  return fixesFor(diagnostic, { files: arranged.files, indicators, sources })
}

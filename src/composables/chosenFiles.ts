/** A file and where it lay in what was chosen. */
export interface ChosenFile {
  readonly path: string
  readonly content: File
}

/** The files of an `<input type="file">`; of a folder with their paths inside it. */
export function filesOfInput(input: HTMLInputElement): readonly ChosenFile[] {
  return [...(input.files ?? [])].map((content) => ({
    path: content.webkitRelativePath || content.name,
    content,
  }))
}

/** What was dropped, folders gone through. */
export interface DroppedFiles {
  readonly files: readonly ChosenFile[]
  /** The paths that the browser could not hand over. */
  readonly unread: readonly string[]
}

export async function filesDropped(transfer: DataTransfer): Promise<DroppedFiles> {
  // The list is emptied when the event is over: everything is taken out of it at once.
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const taken = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const found = await Promise.all(
    taken.map(({ entry, file }) => {
      if (entry) return filesIn(entry)
      return { files: file ? [{ path: file.name, content: file }] : [], unread: [] }
    }),
  )
  return together(found)
}

function together(parts: readonly DroppedFiles[]): DroppedFiles {
  return {
    files: parts.flatMap(({ files }) => files),
    unread: parts.flatMap(({ unread }) => unread),
  }
}

async function filesIn(entry: FileSystemEntry): Promise<DroppedFiles> {
  const path = entry.fullPath.replace(/^\//, '')
  try {
    if (isFile(entry)) {
      const content = await new Promise<File>((resolve, reject) => {
        entry.file(resolve, reject)
      })
      return { files: [{ path, content }], unread: [] }
    }
    const inside = isFolder(entry) ? await entriesOf(entry.createReader()) : []
    return together(await Promise.all(inside.map(filesIn)))
  } catch {
    return { files: [], unread: [path] }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

/** A folder hands over a hundred entries at a time. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) return all
    all.push(...some)
  }
}

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
export async function filesDropped(transfer: DataTransfer): Promise<readonly ChosenFile[]> {
  // The list is emptied when the event is over: everything is taken out of it at once.
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const taken = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const found = taken.map(({ entry, file }) => {
    if (entry) return filesIn(entry)
    return file ? [{ path: file.name, content: file }] : []
  })
  return (await Promise.all(found)).flat()
}

async function filesIn(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (isFile(entry)) {
    const content = await new Promise<File | null>((resolve) => {
      entry.file(resolve, () => {
        resolve(null)
      })
    })
    return content ? [{ path, content }] : []
  }
  const inside = isFolder(entry) ? await entriesOf(entry.createReader()) : []
  return (await Promise.all(inside.map(filesIn))).flat()
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
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([])
      })
    })
    if (some.length === 0) return all
    all.push(...some)
  }
}

import { saveBlob } from './saveBlob'

/** Hands a text to the reader as a file, made in the browser: no server is asked. */
export function saveText(text: string, { name, type }: { name: string; type: string }): void {
  saveBlob(new Blob([text], { type }), name)
}

/** A file for the reader to keep. */
export interface SavedFile {
  name: string
  /** Media type. */
  type: string
  text: string
}

/** Give the reader a file to keep. */
export function saveFile({ name, type, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by then; without this a large pack would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

export const saveJson = (name: string, content: unknown): void =>
  saveFile({ name, type: 'application/json', text: JSON.stringify(content) })

/** Give the reader a file to keep, as JSON. */
export function saveFile(name: string, content: unknown): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by then; without this a large pack would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

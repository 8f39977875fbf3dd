/** Which of so many rows a text belongs to, 0 for the first: by FNV-1a, so that they fill evenly. */
export function spread(text: string, rows: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % rows
}

import type { Draft } from './draft'

/** Index of the draft that shows the article's headline, before the text that begins at `first` or within it; -1 when none does. */
export function findTitle(drafts: Draft[], declared: string, first: number): number {
  const wanted = fold(declared)
  const isSame = (draft: Draft) => isTitle(fold(draft.text), wanted)
  const before = drafts.slice(0, first + 1).findLastIndex(isSame)
  const same = before >= 0 ? before : drafts.findIndex(isSame)
  if (same >= 0) return same
  const headings = drafts.flatMap((draft, index) => (draft.level === 1 && index <= first ? [index] : []))
  return headings.at(-1) ?? -1
}

/** Whether a line is the declared headline, give or take a site's name before or after it. */
function isTitle(line: string, declared: string): boolean {
  if (line.length < shortest || declared === '') return false
  return (
    line === declared ||
    (line.length * 2 > declared.length && (declared.startsWith(line) || declared.endsWith(line)))
  )
}
const shortest = 8

/** Letters and digits alone. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

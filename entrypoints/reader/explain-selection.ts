import type { Check, Page } from '../../lib/engine/types'
import type { Cards } from './create-cards'
import type { View } from './create-view'

/** Opens the card for what is selected: a figure that was read, or the first known in the selected words, from which the way leads to the others. Answers whether there is one. */
export async function explainSelection(
  document: Document,
  { reading }: Pick<View, 'reading'>,
  { open }: Pick<Cards, 'open'>,
  check: (page: Page) => Promise<Check>,
): Promise<boolean> {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return false
  const range = selection.getRangeAt(0).cloneRange()
  const read = reading()?.placed.find(placed => overlaps(range, placed.range))
  if (read) {
    await open(read)
    return true
  }
  const { findings } = await check(pageOf(document, selection.toString()))
  // Below zero, so that they are none of those read.
  const found = findings.map((finding, index) => ({ id: -1 - index, finding, range, ...finding.figure }))
  const first = found.find(({ finding }) => finding.relation !== 'none') ?? found[0]
  if (first) await open(first, undefined, () => found)
  return first !== undefined
}

function overlaps(one: Range, other: Range): boolean {
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false
  return (
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0
  )
}

/** The selected words as a page of their own, under the title of theirs. */
function pageOf({ URL: url, title, documentElement }: Document, text: string): Page {
  const block = { start: 0, end: text.length, kind: 'text' as const }
  return { url, title, language: documentElement.lang, text, blocks: [block], links: [] }
}

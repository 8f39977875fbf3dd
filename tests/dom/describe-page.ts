import type { Page } from '../../lib/engine/types'

/** A page's blocks, one line each: the kind, then the text with runs of plain white space as one space. */
export function describePage({ text, blocks }: Page): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${plain(text.slice(start, end))}`)
}

function plain(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim()
}

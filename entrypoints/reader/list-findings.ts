import { splitSentences } from '../../lib/engine/match/sentences'
import type { Block, Page } from '../../lib/engine/types'
import type { ListedFinding } from '../../lib/platform/messages'
import type { Placed } from './read-findings'

/** Findings as the popup and the side panel list them, under the page's own headings. */
export function listFindings(page: Page, placed: Placed[]): ListedFinding[] {
  return placed.map(({ id, finding }) => {
    const index = page.blocks.findLastIndex(block => block.start <= finding.figure.start)
    const block = page.blocks[index]
    return {
      id,
      finding,
      heading: headingAbove(page, index),
      sentence: block && sentenceAround(page, block, finding.figure),
    }
  })
}

function headingAbove({ text, blocks }: Page, index: number): string | undefined {
  const heading = blocks.slice(0, index).findLast(({ kind, level }) => kind === 'heading' && level !== 1)
  return heading && text.slice(heading.start, heading.end)
}

function sentenceAround(
  { text, language }: Page,
  block: Block,
  { start, end }: { start: number; end: number },
) {
  const sentences = splitSentences(text.slice(block.start, block.end), block.language ?? language)
  const sentence = sentences.findLast(each => block.start + each.start <= start)
  return {
    before: text.slice(block.start + (sentence?.start ?? 0), start),
    after: text.slice(end, block.start + (sentence?.end ?? 0)).trimEnd(),
  }
}

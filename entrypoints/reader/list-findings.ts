import type { Page } from '../../lib/engine/types'
import type { ListedFinding } from '../../lib/platform/messages'
import type { Placed } from './read-findings'

/** Findings as they are listed elsewhere: each with what stands around it, under the page's own headings. */
export function listFindings(page: Page, placed: Placed[]): ListedFinding[] {
  const { text, blocks } = page
  return placed.map(({ id, finding }) => {
    const { start, end } = finding.figure
    const index = blocks.findLastIndex(block => block.start <= start)
    const block = blocks[index]!
    const around = {
      before: text.slice(block.start, start),
      after: text.slice(end, block.end),
      language: block.language ?? page.language,
    }
    return { id, finding, heading: headingAbove(page, index), around }
  })
}

function headingAbove({ text, blocks }: Page, index: number): string | undefined {
  const heading = blocks.slice(0, index).findLast(({ kind, level }) => kind === 'heading' && level !== 1)
  return heading && text.slice(heading.start, heading.end)
}

import type { Block, Page, Span } from '../engine/types'

/** What a second reading of a page kept of the first. */
export interface Comparison {
  /** Whether nothing was added, lost or moved. */
  same: boolean
  /** Blocks of the second reading that the first did not have. */
  fresh: Block[]
  /** Where a span of the first reading lies in the second; nothing where its block is gone. */
  move(span: Span): Span | undefined
}

/** Compares two readings block by block, by their words. */
export function comparePages(before: Page, after: Page): Comparison {
  const known = groupByText(before)
  const moves = new Map<number, number>()
  const fresh: Block[] = []
  for (const block of after.blocks) {
    const old = known.get(textOf(after, block))?.shift()
    if (old) moves.set(old.start, block.start)
    else fresh.push(block)
  }
  return {
    same: before.text === after.text && fresh.length === 0,
    fresh,
    move: span => moveSpan(span, before.blocks, moves),
  }
}

function groupByText(page: Page): Map<string, Block[]> {
  const groups = new Map<string, Block[]>()
  for (const block of page.blocks) {
    const text = textOf(page, block)
    const group = groups.get(text)
    if (group) group.push(block)
    else groups.set(text, [block])
  }
  return groups
}

function textOf({ text }: Page, { start, end }: Block): string {
  return text.slice(start, end)
}

function moveSpan({ start, end }: Span, blocks: Block[], moves: Map<number, number>): Span | undefined {
  const block = blocks.findLast(each => each.start <= start)
  const moved = block && end <= block.end ? moves.get(block.start) : undefined
  if (block === undefined || moved === undefined) return undefined
  const shift = moved - block.start
  return { start: start + shift, end: end + shift }
}

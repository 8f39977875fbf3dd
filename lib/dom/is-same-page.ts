import type { Page } from '../engine/types'

/** Whether two readings of a page say the same in the same blocks, under the same title and address. */
export function isSamePage(before: Page, after: Page): boolean {
  return (
    before.text === after.text &&
    before.title === after.title &&
    before.url === after.url &&
    before.blocks.length === after.blocks.length &&
    before.blocks.every(({ start, kind }, index) => {
      const block = after.blocks[index]!
      return block.start === start && block.kind === kind
    })
  )
}

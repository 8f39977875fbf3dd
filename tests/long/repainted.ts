import type { Page } from '../e2e/driver'
import { polling } from '../e2e/until'

/** Remember what the page is painted by, for `untilRepainted`. */
export const notePaint = (page: Page) =>
  page.evaluate(() => Object.assign(globalThis, { noted: CSS.highlights.get('whence-4') }))

/** Wait until another reader has painted the page than the one before: at most 30 seconds. */
export async function untilRepainted(page: Page): Promise<void> {
  await page.bringToFront()
  await page.waitForFunction(
    () => {
      const painted = CSS.highlights.get('whence-4')
      return painted !== undefined && painted !== (globalThis as never as { noted: Highlight }).noted
    },
    { polling, timeout: 30_000 },
  )
}

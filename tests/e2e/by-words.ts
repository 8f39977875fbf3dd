import type { Page } from './driver'
import { plain } from './seen'
import { until } from './until'

/** Press the button or link of these words, else the first whose words begin so, once it is there. */
export async function press(page: Page, words: string): Promise<void> {
  await until(
    `a button or link "${words}"`,
    () => page.evaluate(pressIn, words),
    () => page.$$eval('button, a', controls => controls.map(each => each.textContent)),
  )
}

/** Runs in the page. */
function pressIn(words: string): boolean {
  const controls = [...document.querySelectorAll<HTMLElement>('button, a')]
  const exact = controls.find(each => each.textContent === words)
  const found = exact ?? controls.find(each => each.textContent?.startsWith(words))
  found?.click()
  return found !== undefined
}

/** Wait until the page says this. Answers all that it says. */
export const untilSays = (page: Page, words: string): Promise<string> => {
  const said = async () => plain(await page.evaluate(() => document.body.innerText))
  return until(
    `"${words}"`,
    async () => {
      const all = await said()
      return all.includes(words) && all
    },
    said,
  )
}

/** Runs in one of our own pages: from then on what it copies is kept beside its words, under `data-copied`. */
export function keepCopies(): void {
  navigator.clipboard.writeText = async text => {
    document.documentElement.dataset.copied = text
  }
}

/** Runs in one of our own pages: from then on the browser refuses it the clipboard, as it does where a press is too long ago. */
export function refuseToCopy(): void {
  navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
}

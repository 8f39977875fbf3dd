import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from './driver'
import { plain } from './seen'
import { until } from './until'

/** What a file in the folder says once the browser has written it whole: its only one whose name begins and ends so. */
export function saved(folder: string, begins: string, ends: string): Promise<string> {
  const isIt = (name: string) => name.startsWith(begins) && name.endsWith(ends)
  const isPartial = (name: string) => /\.(part|crdownload)$/.test(name)
  return until(
    `${begins}…${ends} in ${folder}`,
    async () => {
      const names = readdirSync(folder)
      const name = names.find(isIt)
      return name && !names.some(isPartial) && readFileSync(join(folder, name), 'utf8')
    },
    () => readdirSync(folder),
  )
}

export const savedJson = async <T>(folder: string, begins: string): Promise<T> =>
  JSON.parse(await saved(folder, begins, '.json'))

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

/** Choose a file where the page asks for one. */
export async function choose(page: Page, selector: string, file: string): Promise<void> {
  const input = await page.waitForSelector(selector)
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file)
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from './driver'
import { polling } from './seen'

/** What a file in the folder says once the browser has written it whole: its only JSON whose name begins so. */
export async function savedJson<T>(folder: string, begins: string): Promise<T> {
  for (;;) {
    const name = readdirSync(folder).find(each => each.startsWith(begins) && each.endsWith('.json'))
    const isPartial = readdirSync(folder).some(each => /\.(part|crdownload)$/.test(each))
    const text =
      name && !isPartial && existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : ''
    if (text) return JSON.parse(text) as T
    await new Promise(resolve => setTimeout(resolve, polling))
  }
}

/** Press the button or link of these words, else the first whose words begin so, once it is there. */
export async function press(page: Page, words: string): Promise<void> {
  const isThere = (words: string) =>
    [...document.querySelectorAll<HTMLElement>('button, a')].some(each => each.textContent?.startsWith(words))
  await page.waitForFunction(isThere, { polling }, words)
  await page.evaluate(words => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, a')]
    const exact = controls.find(each => each.textContent === words)
    const found = exact ?? controls.find(each => each.textContent?.startsWith(words))
    found?.click()
  }, words)
}

/** Wait until the page says this. */
export const untilSays = (page: Page, words: string) =>
  page.waitForFunction(
    words => document.body.innerText.replace(/\s+/g, ' ').includes(words),
    { polling },
    words,
  )

/** Choose a file where the page asks for one. */
export async function choose(page: Page, selector: string, file: string): Promise<void> {
  const input = await page.waitForSelector(selector)
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file)
}

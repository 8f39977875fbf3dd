import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from './driver'
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

/** Write a file into a folder, what is no text as JSON; answers its path. */
export function writeIn(folder: string, name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** Choose a file where the page asks for one. */
export async function choose(page: Page, selector: string, file: string): Promise<void> {
  const input = await page.waitForSelector(selector)
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file)
}

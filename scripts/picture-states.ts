import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { createServer } from 'vite'

const surfaces = ['card', 'popup', 'panel', 'welcome', 'options']
const themes = ['light', 'dark']
/** CSS pixels. */
const widths = { wide: 1280, narrow: 360 }

/** Takes a picture of every state of every surface, a sheet for each surface, theme and width, into a folder; tells of each. */
export async function pictureStates(
  browser: Browser,
  folder: string,
  told: (path: string) => void,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const gallery = join(import.meta.dirname, '../tests/gallery')
  const server = await createServer({
    root: gallery,
    configFile: join(gallery, 'vite.config.ts'),
    logLevel: 'error',
  })
  await server.listen()
  const [address] = server.resolvedUrls?.local ?? []
  const page = await browser.newPage()
  for (const [name, width] of Object.entries(widths))
    for (const surface of surfaces)
      for (const theme of themes) {
        await page.setViewport({ width, height: 800 })
        await page.goto(`${address}?show=${surface}&theme=${theme}`)
        await page.waitForSelector('.sheet-of')
        const path: `${string}.png` = `${folder}/${surface}-${name}-${theme}.png`
        await page.screenshot({ path, fullPage: true })
        told(path)
      }
  await page.close()
  await server.close()
}

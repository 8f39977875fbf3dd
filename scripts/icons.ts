import { mkdir, readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'
import { requireBrowsers } from './find-browsers'
import { quietChromium } from './quiet-chromium'

/** Draws `public/icon/*.png` from `assets/icons/*.svg` in headless Chromium. 16 px has a drawing of its own, on the pixel grid. */
const sizes = [16, 32, 48, 96, 128]

const browser = await puppeteer.launch({
  executablePath: requireBrowsers('chromium').chromium,
  args: quietChromium,
})
await mkdir('public/icon', { recursive: true })
for (const size of sizes)
  for (const name of ['', 'off']) await draw(['icon', name, size === 16 ? '16' : ''], name, size)
await browser.close()

async function draw(words: string[], name: string, size: number): Promise<void> {
  const svg = await readFile(`assets/icons/${words.filter(Boolean).join('-')}.svg`, 'utf8')
  const page = await browser.newPage()
  await page.setViewport({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  )
  const png = await page.screenshot({ omitBackground: true })
  await writeFile(`public/icon/${[name, size].filter(Boolean).join('-')}.png`, png)
  await page.close()
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { allowEverywhere } from '../tests/e2e/allow'
import { builtFor } from '../tests/e2e/built'
import { type Driver, launch, type Page } from '../tests/e2e/driver'
import { untilArrived } from '../tests/e2e/in-card'
import { clickFigure, plain, untilPainted } from '../tests/e2e/seen'
import { serve } from '../tests/e2e/server'
import { requireBrowsers } from './find-browsers'
import { run } from './run'

/** The figure whose card the picture shows. */
const figure = '$7 trillion'
const picture = join(import.meta.dirname, '../.output/demo.png')

requireBrowsers('chromium')
if ((await run('npm run --silent build')) !== 0) process.exit(1)
const site = await serve()
const headless = !hasDisplay()
const driver = await launch('chromium', { extension: builtFor('chromium'), headless })
await allowEverywhere(driver)
const page = await driver.open(`${site.url}/demo`)
if (headless) await page.setViewport({ width: 1280, height: 800 })
await untilPainted(page)
if (headless) {
  await tell(driver, page)
  await driver.close()
} else {
  console.log(`\nThe demo article is open at ${page.url()}: click a figure. Close the browser to end.`)
  await new Promise(resolve => driver.browser.once('disconnected', resolve))
}
site.close()

/** Without a display: the findings as lines, and a picture with a card open. */
async function tell(driver: Driver, page: Page): Promise<void> {
  const popup = await driver.openPopup(page)
  await popup.waitForSelector('.figures li')
  console.log(
    `\n${plain(await popup.$eval('.head', head => [...head.children].map(each => each.textContent).join(': ')))}\n`,
  )
  const rows = await popup.$$eval('.figures li', rows =>
    rows.map(row => [...row.querySelectorAll('.n, .w, .f')].map(each => each.textContent)),
  )
  for (const row of rows) console.log(row.map(plain).join(' · '))
  await popup.close()
  await clickFigure(page, figure)
  await untilArrived(driver, page)
  mkdirSync(join(picture, '..'), { recursive: true })
  await page.screenshot({ path: picture })
  console.log(`\nPicture with the card of ${figure}: .output/demo.png`)
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

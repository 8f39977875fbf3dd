import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { allowEverywhere } from '../tests/e2e/allow'
import { builtFor } from '../tests/e2e/built'
import { type Driver, launch, type Page } from '../tests/e2e/driver'
import { untilArrived } from '../tests/e2e/in-card'
import { clickFigure, untilPainted } from '../tests/e2e/seen'
import { serve } from '../tests/e2e/server'
import { tabOf } from '../tests/e2e/tabs'
import { requireBrowsers } from './find-browsers'
import { pictureStates } from './picture-states'
import { run } from './run'

/** The pictures of the README and of the stores, taken in the real browser: each surface, light and dark. */
const folder = join(import.meta.dirname, '../docs/pictures')
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

/** CSS pixels, and how many of the picture's to one of them. */
interface Frame {
  width: number
  height: number
  deviceScaleFactor?: number
}

/** What the Chrome Web Store and Edge Add-ons show beside the name. */
const promotional: Frame[] = [
  { width: 440, height: 280 },
  { width: 1400, height: 560 },
]
/** The sizes that stores ask for, or the size that the surface has. */
const wide: Frame = { width: 1280, height: 800 }
const popup: Frame = { width: 360, height: 600, deviceScaleFactor: 2 }
const panel: Frame = { width: 320, height: 800, deviceScaleFactor: 2 }

requireBrowsers('chromium')
if ((await run('npm run --silent build')) !== 0) process.exit(1)
mkdirSync(folder, { recursive: true })
const site = await serve()
const driver = await launch('chromium', { extension: builtFor('chromium') })
await allowEverywhere(driver)
for (const theme of themes) {
  const article = await takeCards(driver, theme)
  const tab = `#tab=${await tabOf(driver, article)}`
  await takeOwn(driver, `popup.html${tab}`, 'popup', popup, theme, '.figures li')
  await takeOwn(driver, `sidepanel.html${tab}`, 'panel', panel, theme, 'li')
  await takeOwn(driver, 'options.html', 'options', wide, theme, 'main')
  await takeOwn(driver, 'welcome.html', 'welcome', wide, theme, '.card')
  await article.close()
}
await takePromotional(driver)
// To be looked at after a change, beside the last ones; too many to keep.
await pictureStates(driver.browser, join(import.meta.dirname, '../.output/pictures'), console.log)
await driver.close()
site.close()

/** The demo article with a card beside it: a disputed figure, and one that is a thousand times off. */
async function takeCards(driver: Driver, theme: Theme): Promise<Page> {
  const page = await driver.open(`${site.url}/demo`)
  await dress(page, wide, theme)
  await untilPainted(page)
  for (const [figure, name] of [
    ['$7 trillion', 'card'],
    ['945 gigawatt-hours', 'card-differs'],
  ] as const) {
    await clickFigure(page, figure)
    await untilArrived(driver, page)
    await take(page, name, theme)
    await page.keyboard.press('Escape')
  }
  return page
}

async function takePromotional({ browser }: Driver): Promise<void> {
  const store = join(import.meta.dirname, '../docs/store')
  const page = await browser.newPage()
  await page.goto(pathToFileURL(join(store, 'promo.html')).href)
  for (const frame of promotional) {
    await page.setViewport(frame)
    await page.screenshot({ path: `${store}/promo-${frame.width}x${frame.height}.png` })
  }
  await page.close()
}

async function takeOwn(
  driver: Driver,
  path: string,
  name: string,
  frame: Frame,
  theme: Theme,
  ready: string,
) {
  const page = await driver.openOwn(path)
  await dress(page, frame, theme)
  await page.waitForSelector(ready)
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  await take(page, name, theme)
  await page.close()
}

async function dress(page: Page, frame: Frame, theme: Theme): Promise<void> {
  await page.setViewport(frame)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
}

async function take(page: Page, name: string, theme: Theme): Promise<void> {
  const path: `${string}.png` = `${folder}/${name}-${theme}.png`
  await page.screenshot({ path })
  console.log(path)
}

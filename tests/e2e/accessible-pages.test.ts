import { beforeAll, describe, expect, test } from 'vitest'
import { objections } from './axe'
import { press } from './by-words'
import { browserNames, type Page } from './driver'
import { untilPainted } from './seen'
import { setUp } from './set-up'
import { tabOf, untilOpened } from './tabs'

/** Every page of ours and every state of it that a reader comes to, as each browser draws it, has nothing that axe objects to. */
describe.each(browserNames)('our pages in %s', name => {
  const { driver, site } = setUp(name)
  let article: Page
  let offTopic: Page

  beforeAll(async () => {
    offTopic = await driver.open(`${site.url}/off-topic`)
    article = await driver.open(`${site.url}/demo`)
    await untilPainted(article)
  })

  const look = async (path: string, ready: string): Promise<Page> => {
    const page = await driver.openOwn(path)
    await page.waitForSelector(ready)
    expect(await objections(page)).toEqual([])
    return page
  }

  test.each([
    ['welcome', 'welcome.html', '.card'],
    ['reading', 'options.html#reading', '.lines'],
    ['library', 'options.html#library', 'main table, main li'],
    ['claim', 'options.html#claim=altman-chip-plan-5-7-trillion', '.claim .origin'],
    ['claim that is gone', 'options.html#claim=gone', 'main a[href="#library"]'],
    ['packs', 'options.html#packs', '.pack'],
    ['backup', 'options.html#backup', '#backup button'],
    ['about', 'options.html#about', '#about p'],
  ])('%s', async (_, path, ready) => {
    await look(path, ready)
  })

  test('the form for an own claim, empty and with what is wrong', async () => {
    const page = await look('options.html#own', '.own')
    await press(page, 'Save')
    await page.waitForSelector('.own .fault')
    expect(await objections(page)).toEqual([])
  })

  test('popup and side panel, with figures and without', async () => {
    const [read, left] = [await tabOf(driver, article), await tabOf(driver, offTopic)]
    await look(`popup.html#tab=${read}`, '.figures li')
    await look(`popup.html#tab=${left}`, '.say')
    await look(`sidepanel.html#tab=${read}`, '.figures li')
    await look(`sidepanel.html#tab=${left}`, '.say')
  })

  test('the report', async () => {
    const popup = await driver.openOwn(`popup.html#tab=${await tabOf(driver, article)}`)
    await popup.waitForSelector('.figures li')
    await press(popup, 'Export')
    await press(popup, 'Report to print…')
    const report = await untilOpened(driver, popup, 'report.html#tab=')
    await report.waitForSelector('.report li')
    expect(await objections(report)).toEqual([])
  })
})

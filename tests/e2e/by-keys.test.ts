import { beforeAll, describe, expect, test } from 'vitest'
import { browserNames, type Page } from './driver'
import { untilPainted } from './seen'
import { setUp } from './set-up'
import { tabOf } from './tabs'

/** Stops that are the browser's own: boxes that scroll. */
const spare = 8

describe.each(browserNames)('by Tab alone in %s', name => {
  const { driver, site } = setUp(name)
  let article: Page

  beforeAll(async () => {
    article = await driver.open(`${site.url}/demo`)
    await untilPainted(article)
  })

  test.each([
    ['the popup', 'popup.html', '.figures li'],
    ['the side panel', 'sidepanel.html', '.figures li'],
    ['the welcome page', 'welcome.html', '.card footer'],
    ['the settings', 'options.html#reading', '.lines'],
    ['the library', 'options.html#library', 'main tr[data-index]'],
    ['the page of a claim', 'options.html#claim=altman-chip-plan-5-7-trillion', '.claim .origin'],
    ['the packs', 'options.html#packs', '.pack'],
    ['the backup', 'options.html#backup', '#backup button'],
    ['the form for an own claim', 'options.html#own', '.own'],
  ])('every control of %s is reached, and shows that it has the focus', async (_, path, ready) => {
    const tab = /popup|panel/.test(path) ? `#tab=${await tabOf(driver, article)}` : ''
    const page = await driver.openOwn(path + tab)
    await page.bringToFront()
    await page.waitForSelector(ready)
    const controls = await page.evaluate(nameControls)
    expect(controls).not.toEqual([])
    const reached = new Set<string>()
    const unseen: string[] = []
    for (let step = 0; step < controls.length + spare && reached.size < controls.length; step++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(tellFocus)
      if (!at) continue
      reached.add(at.name)
      if (!at.isSeen) unseen.push(at.name)
    }
    expect(controls.filter(control => !reached.has(control))).toEqual([])
    expect(unseen).toEqual([])
    await page.close()
  })
})

/** Runs in the page. Numbers what can be used, a group of radio buttons as one, and answers the numbers. */
function nameControls(): string[] {
  const names = new Set<string>()
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )
  for (const control of all) {
    if (!control.checkVisibility() || control.matches(':disabled, [tabindex="-1"]')) continue
    const group = control instanceof HTMLInputElement && control.type === 'radio' ? control.name : ''
    const label = control.getAttribute('aria-label') ?? control.textContent ?? ''
    control.dataset.name = group ? `radio ${group}` : `${names.size} ${control.localName} ${label.trim()}`
    names.add(control.dataset.name)
  }
  return [...names]
}

/** Runs in the page. What has the focus, and whether it has a ring around it. */
function tellFocus(): { name: string; isSeen: boolean } | undefined {
  const at = document.activeElement as HTMLElement | null
  if (!at?.dataset.name) return undefined
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  return { name: at.dataset.name, isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 }
}

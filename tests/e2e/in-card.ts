import type { Driver, Page } from './driver'
import { plain } from './seen'
import { polling, until } from './until'

/** The card's host is the only node that is ever added: it hangs on the root, after the body. */
export const cardSelector = 'html > body ~ div[popover]'

export const untilCard = (page: Page) => page.waitForSelector(cardSelector)

/** Wait until the card itself has come to rest: one that says that it is on its way has no foot, and what arrives is half transparent. */
export async function untilArrived(driver: Driver, page: Page): Promise<void> {
  const isResting = (root: ShadowRoot) => {
    const card = root.querySelector('.card')
    if (card?.role === 'dialog' && !card.querySelector('footer')) return false
    return card?.getAnimations().every(({ playState }) => playState === 'finished')
  }
  await until(
    'a card at rest',
    () => driver.inCard(page, isResting),
    () => driver.inCard(page, root => root.innerHTML),
  )
}

export const untilNoCard = (page: Page) =>
  page.waitForFunction(selector => !document.querySelector(selector), { polling }, cardSelector)

/** Press a control of the open card as a reader would, by its name, once it is there. */
export async function pressInCard(driver: Driver, page: Page, name: string): Promise<void> {
  const places = () =>
    driver.inCard(page, root =>
      [...root.querySelectorAll<HTMLElement>('button, a, summary')].map(control => {
        const { left, top, width, height } = control.getBoundingClientRect()
        const name = control.getAttribute('aria-label') ?? control.textContent ?? ''
        return { name: name.trim(), x: left + width / 2, y: top + height / 2 }
      }),
    )
  const { x, y } = await until(
    `a control "${name}"`,
    async () => (await places()).find(each => each.name === name),
    async () => (await places()).map(each => each.name),
  )
  await page.mouse.click(x, y)
}

/** What an element of the open card says, once it says something. */
export const wordsInCard = (
  driver: Driver,
  page: Page,
  isIn: (root: ShadowRoot) => string | null | undefined,
): Promise<string> =>
  until(
    'words in the card',
    async () => plain(await driver.inCard(page, isIn)),
    () => driver.inCard(page, root => root.querySelector('.card')?.textContent),
  )

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { watchPointer } from './watch-pointer'

/** Everything in the first paragraph counts as one figure. */
const watch = {
  figuresAt: ({ x, y }: { x: number; y: number }) =>
    document.elementFromPoint(x, y)?.closest('#figure') ? figures : none,
  open: vi.fn(),
  hover: vi.fn(),
}
const figures = ['figure']
const none: string[] = []
let stop = () => {}

beforeEach(() => {
  vi.clearAllMocks()
  stop = watchPointer(document, watch)
})
afterEach(() => {
  stop()
  document.getSelection()?.removeAllRanges()
  document.body.replaceChildren()
})

const show = (body: string) => {
  document.body.innerHTML = body
  document.addEventListener('click', event => event.preventDefault(), { once: true })
  return document.querySelector<HTMLElement>('#target')!
}

test('a click on a figure opens it, even if the page stops every event', async () => {
  const target = show('<p id="figure"><span id="target">$40 billion</span></p>')
  target.addEventListener('click', event => event.stopImmediatePropagation())
  await userEvent.click(target)
  expect(watch.open).toHaveBeenCalledExactlyOnceWith(
    figures,
    expect.objectContaining({ x: expect.any(Number) }),
  )
})

test.each([
  ['elsewhere', '<p id="target">Nothing</p>'],
  ['on a link', '<p id="figure"><a id="target" href="#x">$40 billion</a></p>'],
  ['on a button', '<p id="figure"><button id="target">$40 billion</button></p>'],
])('a plain click %s is the page’s', async (_, body) => {
  await userEvent.click(show(body))
  expect(watch.open).not.toHaveBeenCalled()
})

test('Alt+click on a link opens, and the link is not followed', async () => {
  const target = show('<p id="figure"><a id="target" href="#followed">$40 billion</a></p>')
  await userEvent.click(target, { modifiers: ['Alt'] })
  expect(watch.open).toHaveBeenCalledOnce()
  expect(location.hash).not.toBe('#followed')
})

test('a click that ends a selection opens nothing, nor does one that a script makes', async () => {
  const target = show('<p id="figure"><span id="target">$40 billion</span></p>')
  target.click()
  await userEvent.tripleClick(target)
  const opened = watch.open.mock.calls.length
  expect(document.getSelection()?.isCollapsed).toBe(false)
  expect(opened, 'the first of the three clicks alone').toBe(1)
})

test('the pointer coming to a figure and leaving it are told once each', async () => {
  const target = show('<p id="figure"><span id="target">$40 billion</span></p><p id="away">Nothing</p>')
  await userEvent.hover(target)
  await expect.poll(() => watch.hover).toHaveBeenLastCalledWith(figures, expect.anything())
  await userEvent.hover(document.querySelector('#away')!)
  await expect.poll(() => watch.hover).toHaveBeenLastCalledWith(none, expect.anything())
  expect(watch.hover).toHaveBeenCalledTimes(2)
})

test('nothing is heard once it has stopped', async () => {
  stop()
  await userEvent.click(show('<p id="figure"><span id="target">$40 billion</span></p>'))
  expect(watch.open).not.toHaveBeenCalled()
})

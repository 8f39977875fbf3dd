import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchPage } from './watch-page'
import type { Watching } from './watch-text'

const watch = {
  textChanged: vi.fn((): boolean | Promise<boolean> => true),
  routeChanged: vi.fn(),
  returned: vi.fn(),
}
let watching: Watching

beforeEach(() => {
  vi.clearAllMocks()
  watch.textChanged.mockReturnValue(true)
  document.body.innerHTML = '<p>A plant.</p>'
  watching = watchPage(document, watch)
})
afterEach(() => {
  watching.stop()
  document.body.replaceChildren()
})

const pause = (time: number) => new Promise(resolve => setTimeout(resolve, time))

test('many changes of text are one', async () => {
  for (let count = 0; count < 50; count++) document.querySelector('p')!.append(' More.')
  await expect.poll(() => watch.textChanged).toHaveBeenCalledOnce()
  await pause(300)
  expect(watch.textChanged).toHaveBeenCalledOnce()
})

test('a page that keeps changing without news is looked at less and less often', async () => {
  watch.textChanged.mockReturnValue(false)
  const clock = setInterval(() => (document.querySelector('p')!.textContent = String(Math.random())), 10)
  await pause(1_600)
  clearInterval(clock)
  expect(watch.textChanged.mock.calls.length).toBeLessThanOrEqual(3)
})

test('what changes during a look is looked at after it', async () => {
  let finish = (_changed: boolean) => {}
  watch.textChanged.mockReturnValueOnce(new Promise(resolve => (finish = resolve)))
  document.querySelector('p')!.append(' More.')
  await expect.poll(() => watch.textChanged).toHaveBeenCalledOnce()
  document.querySelector('p')!.append(' Still more.')
  await pause(300)
  expect(watch.textChanged, 'one look at a time').toHaveBeenCalledOnce()
  finish(true)
  await expect.poll(() => watch.textChanged).toHaveBeenCalledTimes(2)
})

test('text in a shadow root is watched once that is known, and not twice', async () => {
  const root = document.body.appendChild(document.createElement('story-body')).attachShadow({ mode: 'open' })
  await expect.poll(() => watch.textChanged).toHaveBeenCalledOnce()
  watching.include([root], [])
  watching.include([root], [])
  root.append('A plant of $2 billion.')
  await expect.poll(() => watch.textChanged).toHaveBeenCalledTimes(2)
  await pause(300)
  expect(watch.textChanged).toHaveBeenCalledTimes(2)
})

test('a route that changes without loading, and a place on the same page', async () => {
  const here = location.href
  history.pushState(null, '', '#place')
  await pause(20)
  expect(watch.routeChanged).not.toHaveBeenCalled()
  history.pushState(null, '', `${location.pathname}?route=2`)
  await expect.poll(() => watch.routeChanged).toHaveBeenCalledOnce()
  history.replaceState(null, '', here)
})

test('a return from the back/forward cache', () => {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
  expect(watch.returned).not.toHaveBeenCalled()
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  expect(watch.returned).toHaveBeenCalledOnce()
})

test('nothing is heard once it has stopped', async () => {
  document.querySelector('p')!.append(' More.')
  await pause(0)
  watching.stop()
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  await pause(300)
  expect(watch.textChanged).not.toHaveBeenCalled()
  expect(watch.returned).not.toHaveBeenCalled()
})

test('text that a click unfolds by a class is looked for', async () => {
  document.body.insertAdjacentHTML('beforeend', '<button>Read more</button>')
  await expect.poll(() => watch.textChanged).toHaveBeenCalledOnce()
  const button = document.querySelector('button')!
  button.onclick = event => {
    event.stopPropagation()
    document.querySelector('p')!.className = 'open'
  }
  button.click()
  await expect.poll(() => watch.textChanged).toHaveBeenCalledTimes(2)
})

test('text that is unfolded without a click is looked for, and what stays folded is not', async () => {
  document.body.innerHTML =
    '<style>i{display:none}i.open{display:block}b{visibility:hidden}</style><i>one</i><i>two</i><b>three</b>'
  await expect.poll(() => watch.textChanged).toHaveBeenCalledOnce()
  const [one, two] = document.querySelectorAll('i')
  watching.include([], [one!, two!, document.querySelector('b')!])
  await pause(300)
  expect(watch.textChanged).toHaveBeenCalledOnce()
  one!.className = 'open'
  await expect.poll(() => watch.textChanged).toHaveBeenCalledTimes(2)
})

test('a click is soon heeded where changes had brought nothing new for long', async () => {
  watch.textChanged.mockReturnValue(false)
  const clock = setInterval(() => (document.querySelector('p')!.textContent = String(Math.random())), 10)
  await expect.poll(() => watch.textChanged).toHaveBeenCalledTimes(2)
  document.querySelector('p')!.click()
  await pause(300)
  clearInterval(clock)
  expect(watch.textChanged).toHaveBeenCalledTimes(3)
})

test('text that is hidden from screen readers, or no longer', async () => {
  document.querySelector('p')!.ariaHidden = 'true'
  await expect.poll(() => watch.textChanged).toHaveBeenCalledOnce()
})

test('a body that takes the place of another is watched, and the head is not', async () => {
  const before = document.body
  const next = document.createElement('body')
  before.replaceWith(next)
  await expect.poll(() => watch.textChanged).toHaveBeenCalledOnce()
  next.append('A plant of $2 billion.')
  await expect.poll(() => watch.textChanged).toHaveBeenCalledTimes(2)
  const style = document.head.appendChild(document.createElement('style'))
  const added = document.documentElement.appendChild(document.createElement('div'))
  await pause(300)
  expect(watch.textChanged).toHaveBeenCalledTimes(2)
  style.remove()
  added.remove()
  next.replaceWith(before)
})

test('a document without a body is watched for nothing', () => {
  const drawing = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'image/svg+xml',
  )
  Object.defineProperty(drawing, 'defaultView', { value: window })
  expect(() => watchPage(drawing, watch).stop()).not.toThrow()
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Watching, watchPage } from './watch-page'

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
  await vi.waitFor(() => expect(watch.textChanged).toHaveBeenCalledOnce())
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
  await vi.waitFor(() => expect(watch.textChanged).toHaveBeenCalledOnce())
  document.querySelector('p')!.append(' Still more.')
  await pause(300)
  expect(watch.textChanged, 'one look at a time').toHaveBeenCalledOnce()
  finish(true)
  await vi.waitFor(() => expect(watch.textChanged).toHaveBeenCalledTimes(2))
})

test('text in a shadow root is watched once that is known, and not twice', async () => {
  const root = document.body.appendChild(document.createElement('story-body')).attachShadow({ mode: 'open' })
  await vi.waitFor(() => expect(watch.textChanged).toHaveBeenCalledOnce())
  watching.include([root])
  watching.include([root])
  root.append('A plant of $2 billion.')
  await vi.waitFor(() => expect(watch.textChanged).toHaveBeenCalledTimes(2))
  await pause(300)
  expect(watch.textChanged).toHaveBeenCalledTimes(2)
})

test('a route that changes without loading, and a place on the same page', async () => {
  const here = location.href
  history.pushState(null, '', '#place')
  await pause(20)
  expect(watch.routeChanged).not.toHaveBeenCalled()
  history.pushState(null, '', `${location.pathname}?route=2`)
  await vi.waitFor(() => expect(watch.routeChanged).toHaveBeenCalledOnce())
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

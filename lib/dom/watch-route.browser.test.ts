import { afterEach, expect, test, vi } from 'vitest'
import { watchRoute } from './watch-route'

const here = location.href
let stop = () => {}

afterEach(() => {
  stop()
  history.replaceState(null, '', here)
  vi.useRealTimers()
})

/** This page's document in a browser that has no navigation API. */
const plainDocument = new Proxy(document, {
  get: (target, name) => (name === 'defaultView' ? {} : Reflect.get(target, name)),
})

test('a new address is heard of at once', async () => {
  const hear = vi.fn()
  stop = watchRoute(document, hear)
  history.pushState(null, '', `${location.pathname}?route=2`)
  await expect.poll(() => hear).toHaveBeenCalledOnce()
})

test('and within a second where the browser tells of none', () => {
  vi.useFakeTimers()
  const hear = vi.fn()
  stop = watchRoute(plainDocument, hear)
  history.pushState(null, '', `${location.pathname}?route=3`)
  vi.advanceTimersByTime(1_000)
  expect(hear).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(5_000)
  expect(hear).toHaveBeenCalledOnce()
  stop()
  history.pushState(null, '', `${location.pathname}?route=4`)
  vi.advanceTimersByTime(1_000)
  expect(hear).toHaveBeenCalledOnce()
})

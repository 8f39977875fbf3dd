import { afterEach, expect, test, vi } from 'vitest'
import { watchPlace } from './watch-place'

afterEach(() => {
  document.body.replaceChildren()
  window.scrollTo(0, 0)
})

test('what is read is told as the page is scrolled, once each', async () => {
  document.body.innerHTML = Array.from(
    { length: 20 },
    (_, at) => `<p style="height:400px;margin:0">${at}</p>`,
  ).join('')
  const ranges = [...document.querySelectorAll('p')].map(paragraph => {
    const range = document.createRange()
    range.selectNodeContents(paragraph)
    return range
  })
  const hear = vi.fn()
  const stop = watchPlace(document, () => ranges, hear)
  window.scrollTo(0, 4000 - window.innerHeight * 0.4)
  await expect.poll(() => hear).toHaveBeenCalledWith(10)
  window.scrollBy(0, 40)
  await new Promise(resolve => setTimeout(resolve, 400))
  expect(hear).toHaveBeenCalledOnce()
  stop()
  window.scrollTo(0, 0)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(hear).toHaveBeenCalledOnce()
})

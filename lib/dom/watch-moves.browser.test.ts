import { afterEach, expect, test, vi } from 'vitest'
import { watchInnerScroll } from './watch-inner-scroll'

afterEach(() => document.body.replaceChildren())

const scrolling = (text: string) =>
  `<div style="height:100px;overflow:auto"><p>${text}</p><div style="height:900px"></div></div>`

test('a figure in a box that scrolls is told to have moved, one in another box is not', async () => {
  document.body.innerHTML = `${scrolling('$7 trillion')}${scrolling('elsewhere')}`
  const [box, other] = document.querySelectorAll('div[style*=overflow]')
  const range = document.createRange()
  range.selectNodeContents(box!.querySelector('p')!)
  const hear = vi.fn()
  const stop = watchInnerScroll(document, range, hear)
  other!.scrollTop = 20
  box!.scrollTop = 30
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith({ x: 0, y: -30 }))
  expect(hear).toHaveBeenCalledOnce()
  stop()
})

import { afterEach, expect, test, vi } from 'vitest'
import { watchMoves } from './watch-moves'

afterEach(() => document.body.replaceChildren())

const scrolling = (text: string) =>
  `<div style="height:100px;overflow:auto"><p>${text}</p><div style="height:900px"></div></div>`

test('a figure in a box that scrolls is told to have moved, one in another box is not', async () => {
  document.body.innerHTML = `${scrolling('$7 trillion')}${scrolling('elsewhere')}`
  const [box, other] = document.querySelectorAll('div[style*=overflow]')
  const range = document.createRange()
  range.selectNodeContents(box!.querySelector('p')!)
  const hear = vi.fn()
  const stop = watchMoves(document, range, hear)
  other!.scrollTop = 20
  box!.scrollTop = 30
  await expect.poll(() => hear).toHaveBeenCalledWith({ x: 0, y: -30 })
  expect(hear).toHaveBeenCalledOnce()
  stop()
})

test('what changes its size above a figure moves it, and what is not drawn has not moved', async () => {
  document.body.innerHTML = '<article><p>A picture.</p><p>$7 trillion</p></article>'
  const range = document.createRange()
  range.selectNodeContents(document.querySelector('p + p')!)
  const hear = vi.fn()
  const stop = watchMoves(document, range, hear)
  const { height } = document.querySelector('p')!.getBoundingClientRect()
  document.querySelector('p')!.style.height = `${height + 70}px`
  await expect.poll(() => hear).toHaveBeenCalledExactlyOnceWith({ x: 0, y: 70 })
  document.querySelector('article')!.hidden = true
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(hear).toHaveBeenCalledOnce()
  stop()
  document.querySelector('article')!.hidden = false
  document.querySelector('p')!.style.height = '0'
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(hear).toHaveBeenCalledOnce()
})

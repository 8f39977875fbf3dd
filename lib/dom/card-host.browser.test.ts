import { afterEach, expect, test, vi } from 'vitest'
import { openCardHost } from './card-host'
import { seenWindow } from './seen-window'

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.removeAttribute('style')
})

const css = '.card{width:400px;height:200px;max-height:var(--room);background:rgb(1,2,3)}'

const corner = { x: 0, y: 0 }

function openCard(removed = () => {}) {
  const host = openCardHost(document, css, removed)
  const card = document.createElement('div')
  card.className = 'card'
  host.root.append(card)
  host.place({ kind: 'below', left: 30, top: 40, room: 300 }, corner, seenWindow(document))
  return { host, card }
}

test('the card opens where it is told, and removing it leaves nothing', () => {
  const before = document.documentElement.outerHTML
  const { host, card } = openCard()
  expect(card.getBoundingClientRect()).toMatchObject({ left: 30, top: 40, width: 400, height: 200 })
  expect(document.documentElement.lastElementChild!.shadowRoot, 'the page cannot look inside').toBeNull()
  host.remove()
  expect(document.documentElement.outerHTML).toBe(before)
})

test.each([
  '* { all: unset !important } :not(html) { display: none !important; opacity: 0 !important }',
  'html > div { transform: scale(0) !important; visibility: hidden !important; position: static !important }',
  'html { transform: translateX(300px) } body { position: relative; z-index: 2147483647 }',
  '[popover] { left: -9999px !important; clip-path: circle(0) !important; filter: opacity(0) !important }',
])('under the page style %s it is there and readable', hostile => {
  const style = document.createElement('style')
  style.textContent = hostile
  document.body.append(style)
  const overlay = document.createElement('div')
  overlay.style.cssText = 'position:fixed;inset:0;z-index:2147483647'
  document.body.append(overlay)
  const { host, card } = openCard()
  const rect = card.getBoundingClientRect()
  expect(rect).toMatchObject({ left: 30, top: 40, width: 400, height: 200 })
  expect(document.elementFromPoint(rect.left + 9, rect.top + 9)).toBe(
    document.documentElement.lastElementChild,
  )
  expect(getComputedStyle(card).backgroundColor).toBe('rgb(1, 2, 3)')
  expect(card.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true)
  host.remove()
})

test('a sheet lies along the lower edge of what is seen of a pinched page, as small as it must', () => {
  const { host, card } = openCard()
  card.style.width = '100%'
  const seen = { left: 50, top: 100, right: 210, bottom: 400, isPinched: true, shrink: 0.5 }
  host.place({ kind: 'sheet', room: 300 }, corner, seen)
  expect(card.getBoundingClientRect()).toMatchObject({ left: 50, width: 160, bottom: 400, height: 100 })
  host.remove()
})

test('it scrolls with the page, and a sheet does not', () => {
  document.body.innerHTML = '<div style="height:5000px"></div>'
  const { host, card } = openCard()
  window.scrollTo(0, 25)
  expect(card.getBoundingClientRect().top).toBe(15)
  host.place({ kind: 'sheet', room: 300 }, corner, seenWindow(document))
  expect(card.getBoundingClientRect().bottom).toBe(window.innerHeight)
  host.remove()
  window.scrollTo(0, 0)
})

test('keys pressed in the card are not heard by the page, and its own events are known', () => {
  const { host, card } = openCard()
  const heard = vi.fn()
  document.addEventListener('keydown', heard)
  card.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }))
  document.removeEventListener('keydown', heard)
  expect(heard).not.toHaveBeenCalled()
  host.remove()
})

test('when the page takes the node away, the card is given up once', async () => {
  const removed = vi.fn()
  openCard(removed)
  document.documentElement.lastElementChild!.remove()
  await expect.poll(() => removed).toHaveBeenCalledOnce()
})

test('nothing of the page decides between light and dark', () => {
  const style = document.createElement('style')
  style.textContent = ':root { color-scheme: dark } * { color-scheme: only dark !important }'
  document.body.append(style)
  const { host, card } = openCard()
  expect(getComputedStyle(card).colorScheme).toBe('light dark')
  host.remove()
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { viewCard } from '../../components/say/view-card'
import { createCards } from '../../entrypoints/reader/create-cards'
import type { Placed } from '../../entrypoints/reader/read-findings'
import { createCardTeller } from '../../entrypoints/reader/tell-card'
import { watchKeys } from '../../entrypoints/reader/watch-keys'
import type { Finding } from '../../lib/engine/types'
import { findings } from '../gallery/findings'
import { stringsOf } from '../gallery/strings'

const strings = stringsOf('en')
const tinted = vi.fn()
const makeRoom = vi.fn(() => true)
/** What the background answers with; a test may put something else in its place. */
const background = { viewCard: vi.fn(), cardStyle: vi.fn() }
let placed: Placed[]
let roots: ShadowRoot[]
let cards: ReturnType<typeof start>

/** Cards live in closed shadow roots; the tests keep what `attachShadow` gave. */
beforeEach(() => {
  roots = []
  const { attachShadow } = Element.prototype
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init)
    roots.push(root)
    return root
  })
  document.body.innerHTML = '<p tabindex="-1">The price was $7 trillion, for 415 terawatt-hours in all.</p>'
  placed = [at('$7 trillion', findings.narrowed, 0), at('415 terawatt-hours', findings.agrees, 1)]
  background.viewCard.mockImplementation(async (finding: Finding) =>
    viewCard(finding, { today: '2026-11-21' }, strings),
  )
  background.cardStyle.mockResolvedValue('.card{width:400px}')
  cards = start()
})
afterEach(() => {
  cards.stop()
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.clearAllMocks()
})

function at(words: string, finding: Finding, id: number): Placed {
  const text = document.querySelector('p')!.firstChild as Text
  const start = text.data.indexOf(words)
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, start + words.length)
  return { id, finding, range, start, end: start + words.length }
}

function start() {
  const view = { shown: () => placed, tint: tinted, makeRoom }
  const actionsOn = () => ({ citationStyle: 'apa', citationStyles: [] })
  return createCards(document, view, createCardTeller(background), actionsOn, strings)
}

const hosts = () => document.querySelectorAll('html > [popover]')
const card = () => roots.findLast(root => root.host.isConnected)?.querySelector('.card')
const says = () => card()?.textContent?.replaceAll('\u00A0', ' ') ?? ''
const press = (name: string) =>
  [...(card()?.querySelectorAll('button') ?? [])]
    .find(button => (button.ariaLabel ?? button.textContent) === name)!
    .click()

/** What the background is about to answer, and how to have it answer. */
function held() {
  let answer = (_view: unknown) => {}
  background.viewCard.mockReturnValueOnce(new Promise(resolve => (answer = resolve)))
  return (finding: Finding) => answer(viewCard(finding, { today: '2026-11-21' }, strings))
}

test('the figure is tinted at once, and a card that is long in coming says so until it comes', async () => {
  const answer = held()
  const opened = cards.open(placed[0]!)
  expect(tinted).toHaveBeenLastCalledWith(placed[0])
  await expect.poll(() => says()).toContain('Looking in your packs')
  expect(card()?.querySelector('h2')?.textContent).toBe('$7 trillion')
  expect(cards.isOpen()).toBe(true)
  answer(findings.narrowed)
  await opened
  expect(says()).toContain('The Wall Street Journal reported')
  expect(hosts()).toHaveLength(1)
})

test('a card that comes at once shows nothing before', async () => {
  await cards.open(placed[0]!)
  expect(roots).toHaveLength(1)
})

test('where the background fails the card says so, and tries again when asked to', async () => {
  background.viewCard.mockRejectedValue(new Error('viewCard: nobody answered'))
  await cards.open(placed[0]!)
  expect(says()).toContain('This could not be read.')
  expect(says()).toContain('viewCard: nobody answered')
  background.viewCard.mockResolvedValue(viewCard(findings.narrowed, { today: '2026-11-21' }, strings))
  press('Try again')
  await expect.poll(() => says()).toContain('The Wall Street Journal reported')
})

test('one failure is tried again unseen', async () => {
  background.viewCard.mockRejectedValueOnce(new Error('the background was stopped'))
  await cards.open(placed[0]!)
  expect(says()).toContain('The Wall Street Journal reported')
})

test('it can be read where nobody told how cards look', async () => {
  background.cardStyle.mockRejectedValue(new Error('nobody answered'))
  await cards.open(placed[0]!)
  expect(says()).toContain('Try again')
  expect(getComputedStyle(card()!).borderTopStyle).toBe('solid')
})

test('closed while it is awaited, it does not come', async () => {
  const answer = held()
  const opened = cards.open(placed[0]!)
  await expect.poll(() => says()).toContain('Looking')
  press('Close')
  expect(hosts()).toHaveLength(0)
  answer(findings.narrowed)
  await opened
  expect(hosts()).toHaveLength(0)
  expect(tinted).toHaveBeenLastCalledWith()
})

test('asked for another meanwhile, that one comes', async () => {
  const answer = held()
  const first = cards.open(placed[0]!)
  await cards.open(placed[1]!)
  answer(findings.narrowed)
  await first
  expect(card()?.querySelector('h2')?.textContent).toBe('415 terawatt-hours')
  expect(hosts()).toHaveLength(1)
})

test('the focus goes back to where it was, also when the wait was shown', async () => {
  const paragraph = document.querySelector('p')!
  paragraph.focus()
  const answer = held()
  const opened = cards.open(placed[0]!, 'key')
  await expect.poll(() => says()).toContain('Looking')
  answer(findings.narrowed)
  await opened
  await expect.poll(() => document.activeElement === hosts()[0]).toBe(true)
  cards.close()
  expect(document.activeElement).toBe(paragraph)
})

test('of several figures at one place each card leads to the others', async () => {
  const third = at('7 trillion', findings.agrees, 2)
  const both = [third, placed[0]!]
  placed = [placed[0]!, third, placed[1]!]
  await cards.open(third, undefined, () => both)
  expect(says()).toContain('Figure 1 of 2')
  press('Next figure')
  await expect.poll(() => says()).toContain('Figure 2 of 2')
  expect(card()?.querySelector('h2')?.textContent).toBe('$7 trillion')
})

test('a walk says where it is, through the browser where that can speak', async () => {
  const speaking = document as Document & { ariaNotify?(text: string): void }
  speaking.ariaNotify = vi.fn()
  await cards.step('next')
  expect(speaking.ariaNotify).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^1 of 2: \$7 trillion, disputed/),
  )
  expect(hosts()).toHaveLength(0)
})

test('where the browser cannot speak, a live region of ours does, for a while', async () => {
  vi.useFakeTimers()
  const speaking = document as Document & { ariaNotify?: unknown }
  Object.defineProperty(speaking, 'ariaNotify', { value: undefined, configurable: true })
  await cards.step('previous')
  const region = roots.at(-1)!.querySelector('[role=status]')!
  expect(region.textContent).toBe('')
  await vi.advanceTimersByTimeAsync(200)
  expect(region.textContent).toMatch(/^2 of 2: 415 terawatt-hours/)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(hosts()).toHaveLength(0)
  vi.useRealTimers()
  delete speaking.ariaNotify
})

test('the focus stays where it went meanwhile', async () => {
  document.body.insertAdjacentHTML('beforeend', '<input>')
  document.querySelector('p')!.focus()
  await cards.open(placed[0]!, 'key')
  await expect.poll(() => document.activeElement === hosts()[0]).toBe(true)
  document.querySelector('input')!.focus()
  cards.close()
  expect(document.activeElement).toBe(document.querySelector('input'))
})

test('the focus goes back to a link that is drawn', async () => {
  document.body.insertAdjacentHTML('beforeend', '<svg><a href="#place"><text y="9">A</text></a></svg>')
  const link = document.querySelector('svg a') as SVGAElement
  link.focus()
  await cards.open(placed[0]!, 'key')
  await expect.poll(() => document.activeElement === hosts()[0]).toBe(true)
  cards.close()
  expect(document.activeElement).toBe(link)
})

test('Escape closes what lies over the card before the card, and from the page the card', async () => {
  const peek = { over() {}, leave() {}, close() {}, isOpen: () => false }
  const stop = watchKeys(window, cards, peek, () => {})
  await cards.open(placed[0]!, 'key')
  press('What the lines mean')
  await expect.poll(() => card()?.querySelector('.meaning')).not.toBeNull()
  card()!.querySelector<HTMLElement>('[aria-expanded=true]')!.focus()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => card()?.querySelector('.meaning')).toBeNull()
  expect(hosts()).toHaveLength(1)
  await userEvent.keyboard('{Escape}')
  expect(hosts()).toHaveLength(0)
  await cards.open(placed[0]!)
  await expect.poll(() => document.activeElement === hosts()[0]).toBe(true)
  document.body.insertAdjacentHTML('beforeend', '<input>')
  document.querySelector('input')!.focus()
  await userEvent.keyboard('{Escape}')
  expect(hosts()).toHaveLength(0)
  stop()
})

test('an open card keeps to its figure when the window or what stands above changes its size', async () => {
  background.cardStyle.mockResolvedValue(
    '.card{width:400px;height:200px;max-height:var(--room)}.sheet{width:100%}',
  )
  await page.viewport(1000, 800)
  await cards.open(placed[0]!, 'key')
  const gap = () => card()!.getBoundingClientRect().top - placed[0]!.range.getBoundingClientRect().top
  const before = gap()
  document.body.insertAdjacentHTML('afterbegin', '<div style="height:300px"></div>')
  await expect.poll(() => gap()).toBe(before)
  await page.viewport(440, 800)
  await expect.poll(() => card()!.getBoundingClientRect()).toMatchObject({ left: 0, right: 440 })
  expect(card()!.classList).toContain('sheet')
  await page.viewport(1000, 800)
  await expect.poll(() => card()!.classList).not.toContain('sheet')
  expect(card()!.getBoundingClientRect().width).toBe(400)
})

test('the way goes on from a figure although others were found above it', async () => {
  const [first, second] = placed as [Placed, Placed]
  placed = [first]
  await cards.goTo(first)
  placed = [at('price', findings.agrees, 0), { ...first, id: 1 }, { ...second, id: 2 }]
  await cards.step('next')
  expect(cards.walkedTo()?.finding).toBe(second.finding)
  placed = [placed[0]!, placed[2]!]
  await cards.open(first)
  press('Previous figure')
  await expect.poll(() => card()?.querySelector('h2')?.textContent).toBe(findings.agrees.quote)
  expect(says()).toContain('Figure 1 of 2')
})

test('nothing opens and nothing is walked to where there is no room for it', async () => {
  makeRoom.mockReturnValueOnce(false)
  await cards.open(placed[0]!)
  makeRoom.mockReturnValueOnce(false)
  await cards.step('next')
  expect(hosts()).toHaveLength(0)
  expect(cards.walkedTo()).toBeUndefined()
})

test('of a quick walk the last figure alone is said', async () => {
  const speaking = document as Document & { ariaNotify?: unknown }
  Object.defineProperty(speaking, 'ariaNotify', { value: undefined, configurable: true })
  await cards.step('next')
  await cards.step('next')
  expect(hosts()).toHaveLength(1)
  cards.stop()
  expect(hosts()).toHaveLength(0)
  delete speaking.ariaNotify
})

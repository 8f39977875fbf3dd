import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { actions, cardOf } from '../../tests/gallery/card-states'
import { findings } from '../../tests/gallery/findings'
import { stringsOf } from '../../tests/gallery/strings'
import { StringsContext } from '../strings'
import { cardCss } from './card-css'
import type { CardProps } from './card-props'

let root: ShadowRoot

/** A card lives in a closed shadow root; the tests keep what `attachShadow` gave. */
beforeEach(() => {
  const host = document.body.appendChild(document.createElement('div'))
  root = host.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = cardCss.map(sheetOf)
})
afterEach(() => {
  render(null, root)
  document.body.replaceChildren()
})

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

async function show(finding: CardProps['finding'], more: Partial<CardProps> = {}) {
  await act(() =>
    render(
      <StringsContext.Provider value={stringsOf('en')}>{cardOf(finding, more)}</StringsContext.Provider>,
      root,
    ),
  )
}

const named = (name: string) => {
  const controls = Array.from(root.querySelectorAll<HTMLElement>('button, a, summary'))
  const found = controls.find(control => (control.ariaLabel ?? control.textContent?.trim()) === name)
  if (!found) throw new Error(`no control named ${name}`)
  return found
}
const focused = () => (root.activeElement as HTMLElement | null)?.textContent?.trim()
const press = async (keys: string) => act(() => userEvent.keyboard(keys))
const click = async (name: string) => act(() => named(name).click())

test('the dialog takes the first focus, is named by the figure and described by the finding', async () => {
  await show(findings.narrowed, { takesFocus: true })
  const dialog = root.activeElement!
  expect(dialog.getAttribute('role')).toBe('dialog')
  const textOf = (attribute: string) => root.getElementById(dialog.getAttribute(attribute)!)?.textContent
  expect(textOf('aria-labelledby')).toBe('$7 trillion')
  expect(textOf('aria-describedby')).toContain('Disputed; range narrowed. The Wall Street Journal reported')
})

const boxesOf = (...parts: string[]) =>
  parts.map(part => root.querySelector(part)!.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect]

test('the steps stand beside the figure', async () => {
  await show(findings.narrowed)
  const [figure, steps, exact] = boxesOf('h2 > span', '.steps', '.exact')
  expect(figure.right).toBeLessThan(steps.left - 8)
  expect(steps.top).toBeLessThan(figure.bottom)
  expect(exact.top).toBeGreaterThanOrEqual(figure.bottom)
})

test('a long figure has the line to itself under the steps, and breaks where it must', async () => {
  const quote = 'zwischenfünfhundertundsiebenhundertmilliarden Euro im Jahr und mehr'
  await show({ ...findings.narrowed, quote })
  const [figure, steps, exact] = boxesOf('h2 > span', '.steps', '.exact')
  expect(figure.top).toBeGreaterThanOrEqual(steps.bottom - 4)
  expect(exact.top).toBeGreaterThanOrEqual(figure.bottom - 4)
  expect(root.querySelector('.card')!.scrollWidth).toBeLessThanOrEqual(400)
})

test('what has the focus is seen with the ring around it', async () => {
  await show(findings.narrowed, { takesFocus: true })
  const card = root.querySelector<HTMLElement>('.card')!
  card.style.setProperty('--room', '300px')
  const [body, summary] = [root.querySelector('.body')!, root.querySelector('summary')!]
  const below = () => summary.getBoundingClientRect().bottom - body.getBoundingClientRect().bottom
  body.scrollTop += below()
  summary.focus()
  expect(below()).toBeLessThanOrEqual(-4)
})

test('Tab goes through steps, close, links, disclosure and actions in that order', async () => {
  await show(findings.agrees, { takesFocus: true })
  const order: string[] = []
  for (let step = 0; step < 12; step++) {
    await press('{Tab}')
    const at = root.activeElement as HTMLElement | null
    if (at) order.push(at.ariaLabel ?? at.textContent?.trim().split(',')[0] ?? '')
  }
  expect(order.slice(0, 3)).toEqual(['Previous figure', 'Next figure', 'Close'])
  const at = [
    'Energy and AI',
    'Go to the passage',
    'International Energy Agency',
    'Copy citation',
    'What the lines mean',
  ]
  expect(at.map(name => order.indexOf(name))).toEqual(
    at.map(name => order.indexOf(name)).toSorted((a, b) => a - b),
  )
  expect(order).not.toContain('')
})

test('Escape closes the card, and an open menu first', async () => {
  const onClose = vi.fn()
  await show(findings.narrowed, { onClose, takesFocus: true })
  await click('More: report a wrong match, hide')
  expect(root.querySelector('[role=menu]')).not.toBeNull()
  await press('{Escape}')
  expect(root.querySelector('[role=menu]')).toBeNull()
  expect(root.activeElement).toBe(named('More: report a wrong match, hide'))
  expect(onClose).not.toHaveBeenCalled()
  await press('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

test('the menu is walked by arrows, ends and letters, and chooses by Enter', async () => {
  const onHide = vi.fn()
  await show(findings.plan, { onHide })
  named('More: report a wrong match, hide').focus()
  await press('{ArrowDown}')
  expect(focused()).toBe('Copy a report of a wrong match')
  await press('{ArrowUp}')
  expect(focused()).toBe('Open in the library')
  await press('{Home}')
  expect(focused()).toBe('Copy a report of a wrong match')
  await press('h')
  expect(focused()).toBe('Hide this claim on this page')
  await press('{ArrowDown}{Enter}')
  expect(onHide).toHaveBeenCalledExactlyOnceWith('everywhere')
  expect(root.querySelector('[role=menu]')).toBeNull()
})

test('a citation style is chosen from a menu that shows the present one', async () => {
  const onChooseStyle = vi.fn()
  await show(findings.plan, { onChooseStyle })
  await click('Citation style: APA')
  expect(root.activeElement?.getAttribute('aria-checked')).toBe('true')
  await press('{ArrowDown}{Enter}')
  expect(onChooseStyle).toHaveBeenCalledExactlyOnceWith('mla')
})

test('what nobody answers for is not offered', async () => {
  const none = Object.fromEntries(Object.keys(actions).map(name => [name, undefined]))
  await show(findings.agrees, { ...none, onPrevious() {}, onNext() {}, onClose() {} })
  const controls = Array.from(root.querySelectorAll<HTMLElement>('footer button, footer a'))
  const seen = controls.filter(control => control.getClientRects().length)
  expect(seen.map(control => control.ariaLabel ?? control.textContent)).toEqual([
    'Open source',
    'Archived copy',
    'What the lines mean',
  ])
})

test('on the origin’s own page its source is not opened again', async () => {
  await show(findings.originPage)
  expect(root.querySelector('.origin a')).toBeNull()
  expect(Array.from(root.querySelectorAll('footer a'), link => link.textContent)).toEqual(['Archived copy'])
})

test('folded rows of the lineage open in place', async () => {
  await show(findings.narrowed)
  const count = () => root.querySelectorAll('.lineage li').length
  expect(count()).toBe(6)
  await click('3 more, February 2024')
  expect(count()).toBe(9)
})

test('the range picture says in words what it draws, at the width there is', async () => {
  await show(findings.slip)
  const picture = root.querySelector('svg.range')!
  expect(picture.getAttribute('aria-label')!.replaceAll('\u00A0', ' ').replaceAll('\u2060', '')).toBe(
    'Logarithmic axis in TWh. The IEA put it at about 945 terawatt-hours; this article gives 945 gigawatt-hours. ' +
      'The two are 1,000 times apart.',
  )
  expect(picture.clientWidth).toBe(picture.parentElement!.clientWidth)
})

test('an address that is none of the web is no link', async () => {
  const credit = { name: 'a board', href: 'javascript:alert(1)', is: 'other' as const }
  await show({ ...findings.credited, credit })
  expect(Array.from(root.querySelectorAll('a'), link => link.href)).toEqual([])
})

test('words of a pack or a page are text, whatever is in them', async () => {
  const credit = { name: '<img src=x onerror=alert(1)>', is: 'other' as const }
  await show({ ...findings.credited, quote: '<b>7</b>', credit })
  expect(root.querySelector('img')).toBeNull()
  expect(root.querySelector('h2')?.textContent).toBe('<b>7</b>')
})

test('a citation that could not be copied is not said to be', async () => {
  await show(findings.narrowed, { onCopyCitation: () => Promise.reject(new Error('denied')) })
  await click('Copy citation')
  await expect.poll(() => root.querySelector('.copied')?.textContent).toBe('Not copied')
})

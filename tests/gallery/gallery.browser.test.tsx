import '../../assets/tokens.css'
import '../../assets/base.css'
import '../../assets/lines.css'
import '../../assets/controls.css'
import '../../components/card/card.css'
import '../../components/list/list.css'
import '../../components/popup/popup.css'
import '../../components/sidepanel/sidepanel.css'
import '../../components/library/library.css'
import '../../components/options/options.css'
import '../../components/welcome/welcome.css'
import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, describe, expect, test } from 'vitest'
import { type Strings, StringsContext } from '../../components/strings'
import { languages, pseudoLanguages, stringsOf } from './strings'
import { surfaces } from './surface-states'

const states = Object.entries(surfaces).flatMap(([surface, states]) =>
  Object.entries(states).map(([name, State]) => ({ surface, name, State })),
)

function show(
  State: (typeof states)[number]['State'],
  {
    theme = 'light',
    strings = stringsOf('en'),
    width = '',
  }: { theme?: string; strings?: Strings; width?: string } = {},
) {
  document.documentElement.dataset.theme = theme
  document.documentElement.lang = strings.locale
  document.documentElement.dir = strings.dir
  document.title = 'Gallery'
  document.body.style.width = width
  render(
    <StringsContext.Provider value={strings}>
      <State />
    </StringsContext.Provider>,
    document.body,
  )
}

afterEach(() => render(null, document.body))

describe.each(['light', 'dark'])('in %s', theme => {
  test.each(states)('$surface: $name has nothing that axe objects to', async ({ State }) => {
    show(State, { theme })
    // Cards and peeks are parts of a page, and are not to bring its landmarks and first heading.
    const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
    const { violations } = await axe.run(document.body, { rules })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
  })
})

/** The surfaces; what scrolls within one hides from it what is too wide. */
const whole = '.card, .popup, .panel, .welcome, .options'

const speeches = { English: stringsOf('en'), ...pseudoLanguages }

describe.each(Object.entries(speeches))('in %s', (_, strings) => {
  test.each(states)('$surface: $name needs no sideways scroll at 320 px', ({ State }) => {
    show(State, { width: '320px', strings })
    const boxes = document.body.querySelectorAll(`${whole}, .popup .scroll, .popup .meaning`)
    expect(boxes.length).toBeGreaterThan(0)
    for (const element of boxes)
      expect(element.scrollWidth, element.className).toBeLessThanOrEqual(element.clientWidth)
  })

  test.each(states)('$surface: $name keeps its words in their boxes', ({ State }) => {
    show(State, { strings })
    expect(cutOff()).toEqual([])
  })
})

/** Words that stick out of what they stand in, or are cut off there: none but those that are meant to scroll or be hidden. */
function cutOff(): string[] {
  return [
    ...document.body.querySelectorAll<HTMLElement>(
      'button, a, label, p, h1, h2, h3, dt, dd, th, td, summary',
    ),
  ]
    .filter(element => element.checkVisibility() && !element.closest('.hidden, svg, .sr'))
    .filter(element => isTooWide(element) || sticksOut(element))
    .map(element => `${element.localName}.${element.className}: ${element.textContent}`)
}

/** Pixels that rounding may make of nothing. */
const slack = 1

const isTooWide = (element: HTMLElement) =>
  getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + slack

function sticksOut(element: HTMLElement): boolean {
  const surface = element.closest('.card, .popup, .panel, .welcome, .options')
  if (!surface) return false
  const [inner, outer] = [element.getBoundingClientRect(), surface.getBoundingClientRect()]
  return inner.right > outer.right + slack || inner.left < outer.left - slack
}

test.each(languages)('every state can be said in %s', language => {
  for (const { State } of states) {
    show(State, { strings: stringsOf(language) })
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\{\w+\}|\[object/)
    render(null, document.body)
  }
})

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
import { StringsContext } from '../../components/strings'
import { cardStates } from './card-states'
import { languages, stringsOf } from './strings'
import { optionsStates, panelStates, popupStates, welcomeStates } from './surface-states'

const surfaces = {
  card: cardStates,
  popup: popupStates,
  panel: panelStates,
  welcome: welcomeStates,
  options: optionsStates,
}
const states = Object.entries(surfaces).flatMap(([surface, states]) =>
  Object.entries(states).map(([name, State]) => ({ surface, name, State })),
)

function show(
  State: (typeof states)[number]['State'],
  { theme = 'light', language = 'en', width = '' } = {},
) {
  const strings = stringsOf(language)
  document.documentElement.dataset.theme = theme
  document.documentElement.lang = strings.locale
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

test.each(states)('$surface: $name needs no sideways scroll at 320 px', ({ State }) => {
  show(State, { width: '320px' })
  for (const element of document.body.querySelectorAll('.card, .popup, .panel, .welcome, .options'))
    expect(element.scrollWidth, element.className).toBeLessThanOrEqual(element.clientWidth)
})

test.each(languages)('every state can be said in %s', language => {
  for (const { State } of states) {
    show(State, { language })
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\{\w+\}|\[object/)
    render(null, document.body)
  }
})

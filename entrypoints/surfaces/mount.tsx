import { type ComponentChild, render } from 'preact'
import { wornCss } from '../../components/marks/worn-lines'
import { StringsContext } from '../../components/strings'
import { stringsBy } from '../../components/strings-by'
import { browser } from '../../lib/platform/browser'
import { letGo } from '../../lib/platform/call'
import { translate } from '../../lib/platform/i18n'
import { readSettings, type Settings, watchSettings } from '../../lib/platform/settings'

/** Draw one of our own pages, in the language of the interface, and with the lines as they are set. */
export function mount(surface: ComponentChild): void {
  const strings = stringsBy(translate)
  document.documentElement.lang = strings.locale
  document.documentElement.dir = strings.dir
  wearLines()
  render(<StringsContext.Provider value={strings}>{surface}</StringsContext.Provider>, document.body)
}

function wearLines(): void {
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets = [sheet]
  const wear = (settings: Settings) => sheet.replaceSync(wornCss(settings))
  letGo(readSettings(browser).then(wear))
  watchSettings(browser, wear)
}

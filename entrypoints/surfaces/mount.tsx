import { type ComponentChild, render } from 'preact'
import { StringsContext } from '../../components/strings'
import { stringsBy } from '../../components/strings-by'
import { translate } from '../../lib/platform/i18n'

/** Draw one of our own pages, in the language of the interface. */
export function mount(surface: ComponentChild): void {
  const strings = stringsBy(translate)
  document.documentElement.lang = strings.locale
  document.documentElement.dir = strings.dir
  render(<StringsContext.Provider value={strings}>{surface}</StringsContext.Provider>, document.body)
}

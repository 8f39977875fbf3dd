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
import './gallery.css'
import { render } from 'preact'
import { StringsContext } from '../../components/strings'
import { stringsOf } from './strings'
import { surfaces } from './surface-states'

/** Every state of a surface on one page, or one of them alone: `?show=popup&state=figures&lang=it&theme=dark`. */
const asked = new URLSearchParams(location.search)
const shown = surfaces[(asked.get('show') ?? 'card') as keyof typeof surfaces]
const alone = shown[asked.get('state') ?? '']
const strings = stringsOf(asked.get('lang') ?? 'en')

document.documentElement.lang = strings.locale
document.documentElement.dir = asked.get('dir') ?? strings.dir
document.documentElement.dataset.theme = asked.get('theme') ?? 'light'

if (!alone) document.body.className = 'contact'

function Sheet() {
  return (
    <div class={`sheet-of of-${asked.get('show') ?? 'card'}`}>
      {Object.entries(shown).map(([name, State]) => (
        <div key={name}>
          <p class="label">{name}</p>
          <State />
        </div>
      ))}
    </div>
  )
}

render(
  <StringsContext.Provider value={strings}>{alone ? alone() : <Sheet />}</StringsContext.Provider>,
  document.body,
)

import { plainArticle } from './pages'

/** An article on a page that makes it hard for what is added to it. */
const hostile = (head: string, more = '') =>
  plainArticle.replace('</head>', `${head}</head>`).replace('</body>', `${more}</body>`)
const script = (code: string) => `<script>${code}</script>`
const style = (css: string) => `<style>${css}</style>`

/** By path: pages with something above them. A press outside of the popover closes it; outside of the dialog all is inert. */
export const layeredPages: Record<string, string> = {
  'in-a-popover': hostile(
    '',
    script(`const above = document.body.appendChild(document.createElement('div'))
    above.append(document.querySelector('main'))
    above.popover = 'auto'
    above.showPopover()`),
  ),
  'under-a-dialog': hostile(
    '',
    `<dialog><button>Agree</button></dialog>${script(`document.querySelector('dialog').showModal()`)}`,
  ),
}

/** Its article can fill the screen and still be read. */
export const fullscreenPage = hostile(style('main { background: white; overflow: auto }'))

/** By path: the page, and whether a click on a figure can open its card there. */
export const hostilePages: Record<string, { page: string; opens: boolean }> = {
  'steals-focus': {
    page: hostile(script(`setInterval(() => document.querySelector('input')?.focus(), 50)`), '<input>'),
    opens: true,
  },
  // Ours is heard after the page's own: what is stopped at once on the window never comes.
  'stops-events': {
    page: hostile(
      script(`for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'pointermove', 'focusin'])
        window.addEventListener(type, event => { event.stopImmediatePropagation(); event.preventDefault() }, true)`),
    ),
    opens: false,
  },
  'stops-later': {
    page: hostile(
      script(`for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
        document.addEventListener(type, event => { event.stopImmediatePropagation(); event.preventDefault() }, true)`),
    ),
    opens: true,
  },
  'unsets-styles': {
    page: hostile(
      style(
        '* { all: unset !important } head, script, style { display: none !important } p { display: block !important }',
      ),
    ),
    opens: true,
  },
  'hides-strangers': {
    page: hostile(
      style(
        'html > :not(head, body) { display: none !important; opacity: 0 !important; width: 0 !important }',
      ),
    ),
    opens: true,
  },
  'sets-our-properties': {
    page: hostile(
      style(
        '*, ::before { --u: 0px; --ink: white; --ink-2: white; --paper: white; --t-read: 1px serif; --s-4: 900px; --lightningcss-light: ; --lightningcss-dark: initial; color-scheme: only dark !important }',
      ),
    ),
    opens: true,
  },
  'moves-root': {
    page: hostile(
      style('html { transform: translate(40px, 30px) scale(.95); z-index: 2147483647; position: relative }'),
    ),
    opens: true,
  },
  'covers-all': {
    page: hostile(
      style('.cover { position: fixed; inset: 0; z-index: 2147483647 }'),
      '<div class="cover"></div>',
    ),
    opens: false,
  },
  'removes-strangers': {
    page: hostile(
      script(`new MutationObserver(() => {
        for (const node of [...document.documentElement.children]) if (!/^(HEAD|BODY)$/.test(node.nodeName)) node.remove()
      }).observe(document.documentElement, { childList: true })`),
    ),
    opens: false,
  },
  'spoils-prototypes': {
    page: hostile(
      script(`Object.defineProperty(window, 'customElements', { value: null })
      Element.prototype.attachShadow = () => { throw new Error('no shadows here') }
      Element.prototype.append = Element.prototype.matches = Node.prototype.contains = () => { throw new Error('no nodes here') }
      window.CSSStyleSheet = window.MutationObserver = window.Highlight = function () { throw new Error('no such thing') }
      for (const kind of [Object, Array, Node, Element, EventTarget, Range]) Object.freeze(kind.prototype)`),
    ),
    opens: true,
  },
}

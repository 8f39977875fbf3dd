import { openCardHost } from '../../lib/dom/card-host'
import { holderIn } from '../../lib/dom/top-layer'

interface Announcer {
  ariaNotify?(text: string): void
}

/** Says to screen readers what is not drawn, one thing at a time. */
export interface Voice {
  say(text: string): void
  /** Takes what it says off the page. */
  hush(): void
}

/** Milliseconds after which a screen reader has seen an empty live region, and those after which it has said what came in. */
const seen = 100
const said = 4_000

const outOfSight = 'p{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}'

/** Through the browser itself where it can; else by a live region in a host of our own, which is there for a while. */
export function createVoice(document: Document & Announcer): Voice {
  let hush = () => {}
  return {
    say(text) {
      hush()
      if (document.ariaNotify) document.ariaNotify(text)
      else hush = sayByRegion(document, text)
    },
    hush: () => hush(),
  }
}

/** Until it was said, or the returned function is called. */
function sayByRegion(document: Document, text: string): () => void {
  const host = openCardHost(document, outOfSight, () => {}, holderIn(document))
  const region = document.createElement('p')
  region.setAttribute('role', 'status')
  host.root.append(region)
  const saying = setTimeout(() => {
    region.textContent = text
  }, seen)
  const ending = setTimeout(host.remove, said)
  return () => {
    clearTimeout(saying)
    clearTimeout(ending)
    host.remove()
  }
}

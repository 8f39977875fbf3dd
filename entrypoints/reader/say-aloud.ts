import { openCardHost } from '../../lib/dom/card-host'

interface Announcer {
  ariaNotify?(text: string): void
}

/** Milliseconds after which a screen reader has seen an empty live region, and those after which it has said what came in. */
const seen = 100
const said = 4_000

const outOfSight = 'p{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}'

/** Through the browser itself where it can; else by a live region in a host of our own, which is there for a while. */
export function sayAloud(document: Document & Announcer, text: string): void {
  if (document.ariaNotify) document.ariaNotify(text)
  else sayByRegion(document, text)
}

function sayByRegion(document: Document, text: string): void {
  const host = openCardHost(document, outOfSight, () => {})
  const region = document.createElement('p')
  region.setAttribute('role', 'status')
  host.root.append(region)
  setTimeout(() => {
    region.textContent = text
  }, seen)
  setTimeout(host.remove, said)
}

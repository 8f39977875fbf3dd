import { type ArticleSigns, readingLength } from '../engine/detect/article'
import { shadowRootsIn } from './shadow-roots'

/** Gathers the signs of an article: no layout, and no further than the asker reads `paragraphs`. */
export function articleSigns(document: Document): ArticleSigns {
  return { declared: declaredAs(document), paragraphs: paragraphLengths(document) }
}

const articleObject = /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting)"/

function declaredAs(document: Document): ArticleSigns['declared'] {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')
  if (type) return /article/i.test(type) ? 'article' : 'other'
  if (document.getElementsByTagName('article').length === 1) return 'article'
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  return Array.from(scripts).some(script => articleObject.test(script.textContent ?? ''))
    ? 'article'
    : 'nothing'
}

const textNodes = 4
/** Text nodes after which a page that has shown no article is taken for none. */
const patience = 20_000

/** Reading lengths of the page's paragraphs outside links and furniture, in order; those in shadow roots after the others. */
function* paragraphLengths({ body }: Document): Generator<number> {
  yield* lengthsIn(body)
  for (const root of shadowRootsIn(body)) yield* lengthsIn(root)
}

function* lengthsIn(root: Node): Generator<number> {
  const walker = root.ownerDocument!.createTreeWalker(root, textNodes)
  let block: Element | null = null
  let length = 0
  for (let count = 0; count < patience && walker.nextNode(); count++) {
    const node = walker.currentNode as Text
    const unlinked = readingLength(node.data)
    if (unlinked === 0) continue
    const { holder, inLink } = holderOf(node)
    if (holder !== block) {
      if (block && isProse(block, length)) yield length
      block = holder
      length = 0
    }
    if (!inLink) length += unlinked
  }
  if (block && isProse(block, length)) yield length
}

const inline = new Set(
  'a abbr b bdi bdo big cite del dfn em font i ins mark q s small span strong sub sup time u'.split(' '),
)

/** The nearest element around a text that is not inline, and whether a link lies between. */
function holderOf(node: Text): { holder: Element | null; inLink: boolean } {
  let holder = node.parentElement
  let inLink = false
  while (holder && inline.has(holder.localName)) {
    if (holder.localName === 'a') inLink = true
    holder = holder.parentElement
  }
  return { holder, inLink }
}

/** Shorter blocks are not worth the look around them; those marked as paragraphs are from this length. */
const shortest = 140
const shortestParagraph = 60

const furniture = [
  'nav,aside,footer,form,script,style,noscript,template,textarea,select,button,dialog,iframe,svg',
  '[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"]',
  '[contenteditable=""],[contenteditable="true"]',
  '[role="dialog"],[role="navigation"],[role="complementary"]',
  'body [id*="comment" i],body [class~="comment" i],body [class~="cookie" i],body [id*="cookie" i],body [id*="consent" i]',
].join()

/** Long text in lists counts inside an article alone: elsewhere it may be a list of teasers. */
function isProse(block: Element, length: number): boolean {
  const least = block.localName === 'p' ? shortestParagraph : shortest
  if (length <= least || block.closest(furniture) !== null) return false
  const listed = block.closest('li')
  return listed === null || listed.closest('article') !== null
}

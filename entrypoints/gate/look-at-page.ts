import { articleSigns } from '../../lib/dom/article-signs'
import { shadowRootsIn } from '../../lib/dom/shadow-roots'
import { isArticle } from '../../lib/engine/detect/article'
import { scoreTopic } from '../../lib/engine/detect/topic'
import type { Because, PageState } from '../../lib/platform/follow'
import { native } from '../../lib/platform/native'
import { readPacksState, versionsOf } from '../../lib/platform/packs-state'
import { isQuietOn } from '../../lib/platform/quiet-sites'
import { readSettings } from '../../lib/platform/settings'

/** Whether a page is to be read, or why not: the cheapest question first. */
export async function lookAtPage(document: Document): Promise<PageState> {
  const { title } = document
  const left = (because: Because): PageState => ({ state: 'left', because, title })
  // Firefox lets us into its blank page.
  if (!/^https?:$/.test(location.protocol)) return left('no-web')
  if (!document.body || !isArticle(articleSigns(document))) return left('no-article')
  const [settings, packs] = await Promise.all([readSettings(native), readPacksState(native)])
  if (packs?.state !== 'ready') return left('no-packs')
  if (isQuietOn(settings, location.hostname, versionsOf(packs))) return left('quiet')
  const gist = gistOf(document)
  const isOnTopic = Object.values(packs.topics).some(terms => scoreTopic(gist, terms).onTopic)
  return isOnTopic ? { state: 'reading', title } : left('off-topic')
}

/** Enough of a page to tell its topic by, in characters. */
const gistLength = 20_000

/** Title, headings and paragraphs, from the markup alone: asking for the text as drawn would lay the page out. */
function gistOf({ title, body }: Document): string {
  let gist = title
  for (const element of wordyElements(body)) {
    if (gist.length > gistLength) break
    gist += `\n${element.textContent}`
  }
  return gist.length > title.length ? gist : `${title}\n${body.textContent?.slice(0, gistLength)}`
}

const wordy = 'h1, h2, h3, p, li, blockquote'

function* wordyElements(body: HTMLElement): Generator<Element> {
  yield* body.querySelectorAll(wordy)
  for (const root of shadowRootsIn(body)) yield* root.querySelectorAll(wordy)
}

import { insideOf, selfAndAncestors } from './ancestors'
import { findFrames, findRoot } from './article-root'
import type { Draft, Mark } from './draft'
import { eachInTurn } from './each-in-turn'
import { findTitle } from './find-title'
import { withoutForeignSections } from './foreign-sections'
import { isFurnitureLine } from './furniture-line'
import type { IsSectionLabel } from './is-section-label'
import { withoutEmptyHeadings, withoutLinkLists, withoutLooseEnds } from './leave-out'
import { isMostlyLinks, isSentence, proseOf, sumOfProse } from './prose'

/** What the article is chosen from. */
interface Drafted {
  body: Element
  /** All that is shown below it. */
  drafts: Draft[]
  declaredTitle: string
  isSectionLabel: IsSectionLabel
}

/** The drafts that make up the article, in order, its headline first where the page shows it; pauses between steps. */
export function* chooseArticle(drafted: Drafted): Generator<void, Draft[]> {
  const { drafts } = drafted
  const frames = yield* findFrames(drafts)
  let best: Draft[] = []
  for (const { believes, gain } of trusts) {
    yield
    const isFurniture = (mark: Mark) => believes(mark) && !frames.has(mark.element)
    const chosen = yield* chooseBetween(drafted, isFurniture)
    if (best.length === 0 || sumOfProse(chosen) > sumOfProse(best) * gain) best = chosen
    if (sumOfProse(best) >= enough) break
  }
  return best
}

/** Prose, as `proseOf` counts it, under which the signs of furniture may have misled. */
const enough = 300

type IsFurniture = (mark: Mark) => boolean

/**
 * From believing every sign of furniture to believing none, and how many times the prose that must gain:
 * the stub of an article behind a wall is short by itself.
 */
const trusts: { believes: IsFurniture; gain: number }[] = [
  { believes: () => true, gain: 1 },
  { believes: mark => mark.by === 'element', gain: 4 },
  { believes: () => false, gain: 8 },
]

function* chooseBetween(
  { body, drafts, declaredTitle, isSectionLabel }: Drafted,
  isFurniture: IsFurniture,
): Generator<void, Draft[]> {
  const clear = drafts.filter(draft => !isMarked(draft.mark, isFurniture))
  const root = yield* findRoot(body, clear)
  yield
  const isInside = insideOf(root)
  const around = new Set(selfAndAncestors(root))
  const begin = drafts.findIndex(draft => isInside(draft.element))
  const firstProse = drafts.findIndex(draft => proseOf(draft) > 0 && isInside(draft.element))
  const title = drafts[yield* findTitle(drafts, declaredTitle, firstProse < 0 ? begin : firstProse)]
  yield
  const inside = drafts.filter(
    draft =>
      isInside(draft.element) &&
      draft !== title &&
      !isMarked(draft.mark, mark => isFurniture(mark) && !around.has(mark.element)),
  )
  yield
  const lines: Draft[] = []
  yield* eachInTurn(inside, draft => {
    if (!isFurnitureLine(draft)) lines.push(draft)
  })
  const kept = yield* withoutLinkLists(withoutForeignSections(lines, isSectionLabel))
  const running = withoutLooseEnds(yield* withoutEmptyHeadings(inside, kept))
  return [...headOf(clear, title, drafts[begin]), ...running]
}

function isMarked(mark: Mark | undefined, isFurniture: IsFurniture): boolean {
  for (let each = mark; each; each = each.outer) if (isFurniture(each)) return true
  return false
}

/** The headline, and the sentences between it and the running text: what stands first in an article's own words. */
function headOf(clear: Draft[], title: Draft | undefined, begin: Draft | undefined): Draft[] {
  if (!title) return []
  const between = clear.slice(clear.indexOf(title) + 1, Math.max(0, clear.indexOf(begin!)))
  const lead = clear.includes(title)
    ? between.filter(draft => isSentence(draft.text) && !isMostlyLinks(draft))
    : []
  return [{ ...title, kind: 'title' }, ...lead]
}

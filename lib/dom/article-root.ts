import { insideOf, selfAndAncestors } from './ancestors'
import type { Draft } from './collect-drafts'
import { proseOf, sumOfProse } from './prose'

/** Share of the page's prose that an element must hold to stand for the whole. */
const nearlyAll = 0.9

/** The innermost element that holds nearly all the prose of `drafts`. */
export function findRoot(body: Element, drafts: Draft[]): Element {
  const enough = sumOfProse(drafts) * nearlyAll
  let root = body
  for (const [element, weight] of proseIn(drafts)) {
    if (weight > enough && insideOf(root)(element)) root = element
  }
  return root
}

/** The prose of `drafts` that lies in each element. */
function proseIn(drafts: Draft[]): Map<Element, number> {
  const weights = new Map<Element, number>()
  for (const draft of drafts) {
    const weight = proseOf(draft)
    if (weight === 0) continue
    for (const element of selfAndAncestors(draft.element))
      weights.set(element, (weights.get(element) ?? 0) + weight)
  }
  return weights
}

/** Elements named like furniture that hold the headline or nearly all the prose, and so frame the article. */
export function findFrames(drafts: Draft[]): Set<Element> {
  const enough = sumOfProse(drafts) * nearlyAll
  const weights = new Map<Element, number>()
  for (const draft of drafts) {
    const weight = proseOf(draft)
    for (let mark = draft.mark; mark; mark = mark.outer)
      if (mark.by === 'name') weights.set(mark.element, (weights.get(mark.element) ?? 0) + weight)
  }
  const frames = [...weights].filter(
    ([element, weight]) => weight > enough || element.querySelector('h1, main') !== null,
  )
  return new Set(frames.map(([element]) => element))
}

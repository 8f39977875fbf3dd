import { insideOf, selfAndAncestors } from './ancestors'
import type { Draft } from './draft'
import { eachInTurn } from './each-in-turn'
import { endsAsSentence, isMostlyLinks, proseOf, sumOfProse } from './prose'

/** Share of the page's prose that an element must hold to stand for the whole. */
const nearlyAll = 0.9

/** The innermost element that holds nearly all the prose of `drafts`, widened to the short paragraphs around it. */
export function* findRoot(body: Element, drafts: Draft[]): Generator<void, Element> {
  const enough = sumOfProse(drafts) * nearlyAll
  let root = body
  for (const [element, weight] of yield* sumsIn(drafts, proseOf)) {
    if (weight > enough && insideOf(root)(element)) root = element
  }
  return yield* widen(
    root,
    body,
    drafts.filter(({ kind }) => kind !== 'heading'),
  )
}

/** Share of sentences in what an outer element adds, from which it is taken to be the article still. */
const mostlySentences = 0.75

function* widen(inner: Element, body: Element, drafts: Draft[]): Generator<void, Element> {
  const lengths = yield* sumsIn(drafts, draft => draft.readingLength)
  const sentences = yield* sumsIn(drafts, draft => (isSaid(draft) ? draft.readingLength : 0))
  const gainOf = (sums: Map<Element, number>, outer: Element) =>
    (sums.get(outer) ?? 0) - (sums.get(root) ?? 0)
  let root = inner
  for (const outer of selfAndAncestors(inner)) {
    const added = gainOf(lengths, outer)
    const said = gainOf(sentences, outer)
    if (said < added * mostlySentences || inner === body) break
    if (said > 0) root = outer
    if (outer === body) break
  }
  return root
}

function isSaid(draft: Draft): boolean {
  return endsAsSentence(draft.text) && !isMostlyLinks(draft)
}

/** For each element, the sum of what `measure` says of the drafts in it. */
function* sumsIn(drafts: Draft[], measure: (draft: Draft) => number): Generator<void, Map<Element, number>> {
  const sums = new Map<Element, number>()
  yield* eachInTurn(drafts, draft => {
    const amount = measure(draft)
    if (amount === 0) return
    for (const element of selfAndAncestors(draft.element))
      sums.set(element, (sums.get(element) ?? 0) + amount)
  })
  return sums
}

/** Elements named like furniture that hold the headline or nearly all the prose, and so frame the article. */
export function* findFrames(drafts: Draft[]): Generator<void, Set<Element>> {
  const enough = sumOfProse(drafts) * nearlyAll
  const weights = new Map<Element, number>()
  yield* eachInTurn(drafts, draft => {
    const weight = proseOf(draft)
    for (let mark = draft.mark; mark; mark = mark.outer)
      if (mark.by === 'name') weights.set(mark.element, (weights.get(mark.element) ?? 0) + weight)
  })
  const frames = new Set<Element>()
  yield* eachInTurn([...weights], ([element, weight]) => {
    if (weight > enough || element.querySelector('h1, main') !== null) frames.add(element)
  })
  return frames
}

import { selfAndAncestors } from './ancestors'
import type { Draft } from './draft'
import { eachInTurn } from './each-in-turn'
import { isMostlyLinks, isSentence, leadingElsewhere, proseOf } from './prose'

/** Leaves out lists most of whose text is links: related articles, tags, contents. */
export function* withoutLinkLists(drafts: Draft[]): Generator<void, Draft[]> {
  const lists = new Map<Element, { text: number; linked: number }>()
  const entries = drafts.filter(({ kind }) => kind === 'list')
  const listOfEntry = new Map<Draft, Element>()
  yield* eachInTurn(entries, draft => {
    const list = draft.element.closest('ul, ol, dl') ?? draft.element
    const sum = lists.get(list) ?? { text: 0, linked: 0 }
    sum.text += draft.length
    sum.linked += draft.linked
    lists.set(list, sum)
    listOfEntry.set(draft, list)
  })
  return drafts.filter(draft => {
    const list = lists.get(listOfEntry.get(draft)!)
    return !list || list.linked <= list.text * leadingElsewhere
  })
}

/** Leaves out the headings of `kept` that head nothing any more: all that stood beside them in `before` is gone. */
export function* withoutEmptyHeadings(before: Draft[], kept: Draft[]): Generator<void, Draft[]> {
  const parents = new Set(kept.filter(isHeading).map(parentOf))
  const filled = yield* elementsAround(before, parents)
  const stillFilled = yield* elementsAround(kept, parents)
  return kept.filter(
    draft => !isHeading(draft) || !filled.has(parentOf(draft)) || stillFilled.has(parentOf(draft)),
  )
}

/** Those of `elements` that hold a draft other than a heading. */
function* elementsAround(
  drafts: Draft[],
  elements: Set<Element | null>,
): Generator<void, Set<Element | null>> {
  const around = new Set<Element | null>()
  const texts = drafts.filter(draft => !isHeading(draft))
  yield* eachInTurn(texts, draft => {
    for (const element of selfAndAncestors(draft.element)) if (elements.has(element)) around.add(element)
  })
  return around
}

function isHeading({ kind }: Draft): boolean {
  return kind === 'heading'
}

function parentOf({ element }: Draft): Element | null {
  return element.parentElement
}

/** Leaves out what comes before the first of the running text and its heading, and after the last of it. */
export function withoutLooseEnds(drafts: Draft[]): Draft[] {
  let first = drafts.findIndex(isRunningText)
  if (first < 0) return []
  if (first > 0 && isHeading(drafts[first - 1]!)) first--
  return drafts.slice(first, drafts.findLastIndex(isRunningText) + 1)
}

function isRunningText(draft: Draft): boolean {
  if (isMostlyLinks(draft)) return false
  return draft.kind === 'list' || draft.kind === 'cell' || isSentence(draft.text) || proseOf(draft) > 0
}

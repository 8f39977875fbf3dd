import { readingLength } from '../engine/detect/article'
import type { Draft, Place } from './draft'

/** Stands before and after raised or lowered text: invisible, and no number crosses it. */
const indexMark = '\u2063'

/** Makes drafts out of what a walk meets; what enters an element returns how to leave it. */
export interface Drafting {
  drafts: Draft[]
  addText(node: Text): void
  /** Ends the draft at hand, if there is one with text in it. */
  endDraft(): void
  enterBlock(place: (outer: Place) => Place): () => void
  enterIndex(): () => void
  enterLink(href: string): () => void
}

/** Drafts with no text in them yet, to be told of a walk over the nodes below `outermost`. */
export function startDrafting(outermost: Place): Drafting {
  const drafts: Draft[] = []
  let place = outermost
  let draft: Draft | undefined
  let link: { href: string; start: number } | undefined

  const add = (data: string, node?: Text) => {
    if (data === '') return
    draft ??= { ...place, text: '', readingLength: 0, length: 0, linked: 0, pieces: [], links: [] }
    draft.pieces.push({ node, data, start: draft.text.length })
    draft.text += data
  }
  const endLink = () => {
    if (draft && link && draft.text.length > link.start) draft.links.push({ ...link, end: draft.text.length })
  }
  const endDraft = () => {
    endLink()
    if (link) link.start = 0
    if (draft && /\S/.test(draft.text)) drafts.push(measured(draft))
    draft = undefined
  }
  return {
    drafts,
    addText: node => add(node.data, node),
    endDraft,
    enterBlock: placeIn => {
      const outer = place
      endDraft()
      outer.whole.holdsBlocks = true
      place = placeIn(outer)
      return () => {
        endDraft()
        place = outer
      }
    },
    enterIndex: () => {
      if (draft) add(indexMark)
      return () => {
        if (draft) add(indexMark)
      }
    },
    enterLink: href => {
      link = { href, start: draft?.text.length ?? 0 }
      return () => {
        endLink()
        link = undefined
      }
    },
  }
}

function measured(draft: Draft): Draft {
  draft.readingLength = readingLength(draft.text)
  draft.length = draft.text.trim().length
  draft.linked = draft.links.reduce((sum, { start, end }) => sum + end - start, 0)
  draft.whole.readingLength += draft.readingLength
  return draft
}

import { readingLength } from '../engine/detect/article'
import type { Draft } from './draft'
import { isMostlyLinks, isSentence } from './prose'

/** Reading length past which a line is no byline, date line or count. */
const longestLine = 160

/** Whether a short line is page furniture that stands among the paragraphs: byline, date, count, button, lone link. */
export function isFurnitureLine(draft: Draft): boolean {
  const text = draft.text.trim()
  if (readingLength(text) > longestLine) return false
  if (rights.test(text)) return true
  if (isCallToAct(draft)) return true
  if (isSentence(text)) return false
  if (draft.kind === 'heading' || draft.kind === 'caption' || draft.kind === 'cell') return false
  if (draft.kind === 'list') return networkLine.test(text)
  if (isMostlyLinks(draft) || isCount(text)) return true
  const isAlone = draft.whole.readingLength <= longestLine
  return isAlone && (hasControl(draft.element) || isSigned(draft.element))
}

const rights = /^(?:©|\(c\)|copyright\b)/i

const networkLine =
  /^(?:facebook|x|twitter|mastodon|bluesky|threads|linkedin|whatsapp|telegram|reddit|pinterest|instagram|e-?mail|print)\b[\s\d.,km]*$/i

/** Lone lines that a button stands in are labels of the button. */
function hasControl(element: Element): boolean {
  return element.querySelector('button, [role="button"], input') !== null
}

const longestCall = 200
/** Children of such a frame at most. */
const fewest = 5

/** A few words and a button in a frame of their own: a newsletter's box, an answer, a poll. */
function isCallToAct({ element, whole }: Draft): boolean {
  const frame = element.parentElement
  if (!frame || whole.readingLength > longestCall || !hasFewChildren(frame)) return false
  return (frame.textContent?.length ?? 0) <= longestCall && hasControl(frame)
}

/** Counts no further than it must: `childElementCount` goes through all of them. */
function hasFewChildren(element: Element): boolean {
  let child = element.firstElementChild
  for (let count = 0; child && count < fewest; count++) child = child.nextElementSibling
  return child === null
}

/** Lines that name the author or the moment of publication. */
function isSigned(element: Element): boolean {
  return (
    element.querySelector('[rel~="author"], [itemprop="author"], [itemprop="datePublished"], time') !== null
  )
}

const separated = /\d.*[·|•♥♡↻▶]|[·|•♥♡↻▶].*\d/
const clock = /^\d{1,2}[:.h]\d{2}(?:\s*(?:[ap]\.?m\.?|uhr|[a-z]{2,4}))?$/i
/** Quotations of markets: figures and capitals without a word. */
const wordless = /^(?=.*\d)(?!.*[\p{Ll}\p{Lo}]{3})/u
const dated = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/
const labelled = /^\D{1,30}\s\d[\d.,]*\s?[kKmM]?$/

/** Lines such as "6 min · 1.2K", "Top highlight 212", "By A. Writer, 12 May 2026". */
function isCount(text: string): boolean {
  return (
    separated.test(text) ||
    labelled.test(text) ||
    clock.test(text) ||
    wordless.test(text) ||
    (dated.test(text) && readingLength(text) < longestDateLine)
  )
}
const longestDateLine = 90

import { readingLength } from '../engine/detect/article'
import type { Draft } from './draft'

/** Reading length of a teaser: what is shorter may stand in a list of headlines. */
const teaser = 80

/** How much a draft looks like running text: its reading length past a teaser's, 0 where most of it is links. */
export function proseOf(draft: Draft): number {
  if (isMostlyLinks(draft)) return 0
  const { readingLength: own, whole } = draft
  if (whole.holdsBlocks) return Math.max(0, own - teaser)
  return (Math.max(0, whole.readingLength - teaser) * own) / whole.readingLength
}

/** The prose of all drafts together. */
export function sumOfProse(drafts: Draft[]): number {
  return drafts.reduce((sum, draft) => sum + proseOf(draft), 0)
}

/** Share of a text that lies in links when it is there to lead elsewhere. */
export const leadingElsewhere = 0.6

/** Whether a draft is there to lead elsewhere. */
export function isMostlyLinks({ length, linked }: Draft): boolean {
  return linked > leadingElsewhere * length
}

const sentenceEnd = /[.!?…。！？:：;]["'”’»“«」』)\]]*\s*$/
const endLength = 20
const shortestSentence = 25

/** Whether a text ends as sentences do and is long enough to be one. */
export function isSentence(text: string): boolean {
  if (!endsAsSentence(text)) return false
  return text.length > 4 * shortestSentence || readingLength(text) >= shortestSentence
}

/** Whether a text ends as sentences do, be it ever so short. */
export function endsAsSentence(text: string): boolean {
  return sentenceEnd.test(text.trimEnd().slice(-endLength))
}

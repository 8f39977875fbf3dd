import { isLetter } from '../text/letters'
import type { Lexicon } from './lexicon'
import type { Found, Phrases } from './phrases'
import { findAt, findBefore } from './phrases'

/** A folded text with the lexicon it is read by. All offsets in the reader are into it. */
export interface Passage {
  raw: string
  lower: string
  lexicon: Lexicon
  /** Everything before belongs to a figure already. */
  taken: number
}

/** The phrase that begins at `at`, ending with a word. */
export function phraseAt<M>(passage: Passage, phrases: Phrases<M>, at: number): Found<M> | undefined {
  return findAt(phrases, passage.lower, at, passage.lexicon.edge)
}

/** The phrase that ends at `end`, beginning with a word. */
export function phraseBefore<M>(passage: Passage, phrases: Phrases<M>, end: number): Found<M> | undefined {
  return findBefore(phrases, passage.lower, end, passage.lexicon.edge)
}

/** Whether a word or number may begin at `at`: not within a word, unless behind a small word that is written onto it. */
export function mayBeginAt(passage: Passage, at: number): boolean {
  const { lexicon, lower } = passage
  if (at === 0 || !isLetter(lower.charCodeAt(at - 1)) || lexicon.edge === 'anywhere') return true
  return findBefore(lexicon.proclitics, lower, at, 'word') !== undefined
}

/** A page shows spaces in a row as one. More than a few are a gap between two things. */
const MAX_SPACES = 3

/** Past the spaces that may stand between two words, from `at`. */
export function skipSpaces({ raw }: Passage, at: number): number {
  let index = at
  while (index < at + MAX_SPACES && raw[index] === ' ') index++
  return index
}

/** Past one hyphen, or the spaces between two words, from `at`. */
export function skipGap(passage: Passage, at: number): number {
  return passage.raw[at] === '-' ? at + 1 : skipSpaces(passage, at)
}

/** Back over the spaces that may stand between two words, before `end`. */
export function backOverSpaces({ raw }: Passage, end: number): number {
  let index = end
  while (index > 0 && index > end - MAX_SPACES && raw[index - 1] === ' ') index--
  return index
}

/** Whether a letter stands at an offset of the folded text. */
export function isLetterAt({ raw }: Passage, index: number): boolean {
  return isLetter(raw.charCodeAt(index))
}

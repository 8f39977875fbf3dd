import type { Span } from '../types'
import { findKnownBy } from './known-by'
import type { Mention } from './mentions'
import { findSubjects } from './subjects'
import { creditWords } from './tables/credit'
import { rowFor } from './tables/language-code'
import { scripts } from './tables/scripts'
import { type StrangerWords, strangerWords } from './tables/strangers'
import { holds, wordTest } from './word-test'

/** Somebody in a sentence whom no pack knows: whose figure it may be instead of a claim's. */
export interface Stranger extends Span {
  words: string
  /** By a proper name, and no description such as "the town". */
  isName: boolean
  /** Where companies stand that only tell who the stranger is: "Foxconn, *a supplier of Nvidia*, ...". */
  demotes?: Span
}

/** Capitalised words in a row, joined by "&" or nothing. */
const NAME = /\p{Lu}[\p{L}\p{N}.’'&-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{N}.’'&-]*)*/gu
/** Abbreviations ("AI", "GPU", "CO2") are seldom parties, and no lone name is as short. */
const ABBREVIATION = /^[\p{Lu}\p{N}.&-]{1,5}s?$/u
/** "American", "Chinese": adjectives with a capital. */
const ADJECTIVE = /(?:an|ish|ese|ian|ic)s?$/

/**
 * The parties of a sentence that are no mention: "our", "the town", and, where capitals mark names, a name that is no
 * place and no source.
 * `mentions` and the result are relative to the page, `offset` is where the sentence begins there.
 */
export function findStrangers(
  sentence: string,
  offset: number,
  mentions: Mention[],
  language: string,
  hasNames: boolean,
): Stranger[] {
  const tag = language.split('-')[0]!
  const words = rowFor(strangerWords, tag)
  if (!words) return []
  const entities = mentions.filter(({ entity }) => entity !== undefined)
  const overlaps = (known: Span[], { start, end }: Span) =>
    known.some(each => each.start < end && start < each.end)
  const named =
    !hasNames || rowFor(scripts, tag)?.capitalisesNouns ? [] : namesIn(sentence, offset, tag, words)
  const subjects = findSubjects(sentence, tag).map(({ words, start, end, isName }) => ({
    words,
    start: offset + start,
    end: offset + end,
    isName,
  }))
  return [
    ...[...ownIn(sentence, offset, tag, words), ...named].filter(stranger => !overlaps(entities, stranger)),
    // "The contract" is what the figure is of.
    ...subjects.filter(subject => !overlaps(mentions, subject)),
    ...findKnownBy(sentence, offset, entities, tag),
  ].sort((a, b) => a.start - b.start)
}

/** "Our", where nobody is quoted, who might mean the claim's own. */
function ownIn(sentence: string, offset: number, tag: string, { possessive }: StrangerWords): Stranger[] {
  if (/["“„«「『]/.test(sentence)) return []
  return Array.from(sentence.matchAll(wordTest(`possessive ${tag}`, possessive)), match =>
    toStranger(match, offset, false),
  )
}

/** Names in capitals, without the word that opens the sentence, places and whom the sentence credits. */
function namesIn(sentence: string, offset: number, tag: string, { places }: StrangerWords): Stranger[] {
  const { before = [], after = [] } = rowFor(creditWords, tag) ?? {}
  return Array.from(sentence.matchAll(NAME), match => ({ match, ...toStranger(match, offset, true) }))
    .filter(({ match, words }) => {
      const opens = sentence.slice(0, match.index).trim() === ''
      const isName = !ABBREVIATION.test(words) && !ADJECTIVE.test(words) && (!opens || words.includes(' '))
      if (!isName) return false
      const [left, right] = [sentence.slice(0, match.index), sentence.slice(match.index + words.length)]
      return (
        !holds(`places ${tag}`, places, left, 'end') &&
        !holds(`credit before ${tag}`, before, left, 'end') &&
        !holds(`credit after ${tag}`, after, right, 'start')
      )
    })
    .map(({ words, start, end, isName }) => ({ words, start, end, isName }))
}

function toStranger({ 0: words, index }: RegExpMatchArray, offset: number, isName: boolean): Stranger {
  return { words, start: offset + index!, end: offset + index! + words.length, isName }
}

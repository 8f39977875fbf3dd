import type { Span } from '../types'
import { findKnownBy } from './known-by'
import { creditWords } from './tables/credit'
import { rowFor } from './tables/language-code'
import { scripts } from './tables/scripts'
import { type StrangerWords, strangerWords } from './tables/strangers'
import { holds, remember, wordTest } from './word-test'

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
  mentions: Span[],
  language: string,
  hasNames: boolean,
): Stranger[] {
  const tag = language.split('-')[0]!
  const words = rowFor(strangerWords, tag)
  if (!words) return []
  const isKnown = ({ start, end }: Span) => mentions.some(known => known.start < end && start < known.end)
  const named =
    !hasNames || rowFor(scripts, tag)?.capitalisesNouns ? [] : namesIn(sentence, offset, tag, words)
  const unknown = [
    ...bodiesIn(sentence, offset, tag, words),
    ...somebodyIn(sentence, offset, tag, words),
    ...named,
  ]
  return [...unknown, ...findKnownBy(sentence, offset, mentions, tag)]
    .filter(stranger => !isKnown(stranger))
    .sort((a, b) => a.start - b.start)
}

function bodiesIn(sentence: string, offset: number, tag: string, words: StrangerWords): Stranger[] {
  const isQuote = /["“„«「『]/.test(sentence)
  const forms = isQuote ? words.bodies : [...words.bodies, ...words.possessive]
  return Array.from(sentence.matchAll(wordTest(`strangers ${tag} ${isQuote}`, forms)), match =>
    toStranger(match, offset, false),
  )
}

/** "A swimming pool in Lund": a subject not named before, with the place where it is. */
function somebodyIn(
  sentence: string,
  offset: number,
  tag: string,
  { indefinite, at }: StrangerWords,
): Stranger[] {
  if (at.length === 0) return []
  const subject = remember(`somebody ${tag}`, () => {
    const [article, place] = [wordTest(`indefinite ${tag}`, indefinite), wordTest(`at ${tag}`, at)]
    return new RegExp(`^\\s*(?:${article.source})[^,;:()]{2,60}?\\s(?:${place.source})\\s+`)
  })
  const found = subject.exec(sentence)
  const name = found && /^\p{Lu}[\p{L}’'-]*/u.exec(sentence.slice(found[0].length))
  if (!found || !name) return []
  const end = offset + found[0].length + name[0].length
  return [{ words: found[0].trim(), start: offset, end, isName: false }]
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

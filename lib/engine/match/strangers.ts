import type { Span } from '../types'
import { creditWords } from './tables/credit'
import { type StrangerWords, strangerWords } from './tables/strangers'
import { holds, wordTest } from './word-test'

/** Somebody in a sentence whom no pack knows: whose figure it may be instead of a claim's. */
export interface Stranger extends Span {
  words: string
}

/** Capitalised words in a row, joined by "&" or nothing. */
const NAME = /\p{Lu}[\p{L}\p{N}.’'&-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{N}.’'&-]*)*/gu
/** Abbreviations ("AI", "GPU", "CO2") are seldom parties, and no lone name is as short. */
const ABBREVIATION = /^[\p{Lu}\p{N}.&-]{1,5}s?$/u
/** "American", "Chinese": adjectives with a capital. */
const ADJECTIVE = /(?:an|ish|ese|ian|ic)s?$/
/** Languages that write every noun with a capital: there capitals name nobody. */
const NOUN_CAPITALS = new Set(['de', 'lb'])

/**
 * The parties of a sentence that are no mention: "our", "the town", a name in capitals that is no place and no source.
 * `mentions` and the result are relative to the page, `offset` is where the sentence begins there.
 */
export function findStrangers(
  sentence: string,
  offset: number,
  mentions: Span[],
  language: string,
): Stranger[] {
  const tag = language.split('-')[0]!
  const words = strangerWords[tag]
  if (!words) return []
  const isKnown = ({ start, end }: Span) => mentions.some(known => known.start < end && start < known.end)
  const named = NOUN_CAPITALS.has(tag) ? [] : namesIn(sentence, offset, tag, words)
  return [...bodiesIn(sentence, offset, tag, words), ...named]
    .filter(stranger => !isKnown(stranger))
    .sort((a, b) => a.start - b.start)
}

function bodiesIn(sentence: string, offset: number, tag: string, words: StrangerWords): Stranger[] {
  const isQuote = /["“„«「『]/.test(sentence)
  const forms = isQuote ? words.bodies : [...words.bodies, ...words.possessive]
  return Array.from(sentence.matchAll(wordTest(`strangers ${tag} ${isQuote}`, forms)), match =>
    toStranger(match, offset),
  )
}

/** Names in capitals, without the word that opens the sentence, places and whom the sentence credits. */
function namesIn(sentence: string, offset: number, tag: string, { places }: StrangerWords): Stranger[] {
  const { before = [], after = [] } = creditWords[tag] ?? {}
  return Array.from(sentence.matchAll(NAME), match => ({ match, ...toStranger(match, offset) }))
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
    .map(({ words, start, end }) => ({ words, start, end }))
}

function toStranger({ 0: words, index }: RegExpMatchArray, offset: number): Stranger {
  return { words, start: offset + index!, end: offset + index! + words.length }
}

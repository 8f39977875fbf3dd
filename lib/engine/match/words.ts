import type { Span } from '../types'

/** A word of running text and how it is compared. */
export interface Word extends Span {
  /** Lower case, without diacritics, odd spaces and invisible characters. */
  fold: string
  /** The fold without its inflection, for words that are no names: "centers" and "center" are one. */
  stem: string
  /** Whether a term may begin here: not in the middle of a run of Hangul, which has no inner words. */
  opens: boolean
}

// Chinese and Japanese write no spaces, Korean glues its particles: there each character is a word,
// but a run of Katakana, which is one loan word.
const CHARACTER = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}`
const KATAKANA = String.raw`\u30a1-\u30fa\u30fc`
const INVISIBLE = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`
const WORD = new RegExp(
  `[${KATAKANA}]+|[${CHARACTER}]|(?:(?![${CHARACTER}${KATAKANA}])[\\p{L}\\p{N}][\\p{M}${INVISIBLE}]*)+`,
  'gu',
)

/**
 * Most texts hold nothing but Latin letters and common punctuation: their words are found many times as fast without
 * Unicode's tables.
 */
const LATIN = /^[\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/
const LATIN_LETTER =
  /[0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/
/** Whether the character of each code is part of a word. */
const isLatinLetter = Array.from({ length: 0x250 }, (_, code) => LATIN_LETTER.test(String.fromCharCode(code)))

const ASCII = /^[\x20-\x7e]*$/
const ASCII_WORD = /^[0-9a-z]*$/
/** Combining diacritics, Arabic vowel signs, soft hyphens, joiners and the like. */
const DROPPED = new RegExp(`[\\u0300-\\u036f\\u064b-\\u0652${INVISIBLE}]`, 'g')
/** Letters with a stroke have no decomposition in Unicode. */
const STROKED: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ς: 'σ' }

/** The words of `text` in order, spans relative to it. */
export function splitWords(text: string): Word[] {
  return LATIN.test(text) ? splitLatin(text) : splitAny(text)
}

function splitLatin(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (let start = 0; start < text.length; start = end + 1) {
    end = start
    while (end < text.length && isLatinLetter[text.charCodeAt(end)]) end++
    if (end > start) words.push({ start, end, ...formsOf(text.slice(start, end)), opens: true })
  }
  return words
}

function splitAny(text: string): Word[] {
  const words: Word[] = []
  let hangulEnd = -1
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const end = start + written.length
    const isHangul = /^\p{Script=Hangul}/u.test(written)
    words.push({ start, end, ...formsOf(written), opens: !(isHangul && hangulEnd === start) })
    if (isHangul) hangulEnd = end
  }
  return words
}

type Forms = Pick<Word, 'fold' | 'stem'>

/** A page says few words, and each again and again. */
const known = new Map<string, Forms>()
const MOST_KNOWN = 5000

function formsOf(written: string): Forms {
  const found = known.get(written)
  if (found) return found
  const lower = written.toLowerCase()
  const fold = ASCII_WORD.test(lower) ? lower : foldTerm(written)
  const forms = { fold, stem: stemOf(fold) }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(written, forms)
  return forms
}

/**
 * `text` as terms are compared: lower case, full-width forms narrowed, diacritics and invisible characters dropped, one
 * plain space.
 */
export function foldTerm(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower.replace(/ {2,}/g, ' ').trim()
  return lower
    .normalize('NFKD')
    .replace(DROPPED, '')
    .normalize('NFC')
    .replace(/[łøđıßæœς]/g, letter => STROKED[letter]!)
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Drops the endings that plurals and cases of the European languages share, down to four letters:
 * Rechenzentrum and Rechenzentren, inversión and inversiones, capacity and capacities.
 */
function stemOf(fold: string): string {
  return MAY_BE_INFLECTED.test(fold)
    ? (/^([a-z]{4,}?)(?:e[nsm]|um|[aeiouys])+$/.exec(fold)?.[1] ?? fold)
    : fold
}

/** Cheaper to ask first: the endings end in few letters. */
const MAY_BE_INFLECTED = /^[a-z]{4,}[aeiouysnm]$/

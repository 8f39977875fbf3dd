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

const ASCII = /^[\x20-\x7e]*$/
/** Combining diacritics, Arabic vowel signs, soft hyphens, joiners and the like. */
const DROPPED = new RegExp(`[\\u0300-\\u036f\\u064b-\\u0652${INVISIBLE}]`, 'g')
/** Letters with a stroke have no decomposition in Unicode. */
const STROKED: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ς: 'σ' }

/** The words of `text` in order, spans relative to it. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  let hangulEnd = -1
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const end = start + written.length
    const isHangul = /^\p{Script=Hangul}/u.test(written)
    const fold = foldTerm(written)
    words.push({ start, end, fold, stem: stemOf(fold), opens: !(isHangul && hangulEnd === start) })
    if (isHangul) hangulEnd = end
  }
  return words
}

/** `text` as terms are compared: lower case, full-width forms narrowed, diacritics and invisible characters dropped, one plain space. */
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
  return /^([a-z]{4,}?)(?:e[nsm]|um|[aeiouys])+$/.exec(fold)?.[1] ?? fold
}

import type { Span } from '../types'
import { abbreviationsOf } from './tables/abbreviations'

/** In UTF-16 units; the longest sentences of newspapers stay under 600. */
const MAX_LENGTH = 1200

const END = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+["'”’»」』)]*|\n+/g

/** The sentences of `text` as spans relative to it, in order and without gaps; the last one takes what is left. */
export function splitSentences(text: string, language: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, match.index, end, language)) continue
    sentences.push({ start, end })
    start = end
  }
  if (text.slice(start).trim() !== '' || sentences.length === 0) sentences.push({ start, end: text.length })
  return sentences.flatMap(cut)
}

/** What runs on without a stop is cut, so that no step has to look at all of it for every figure. */
function cut({ start, end }: Span): Span[] {
  if (end - start <= MAX_LENGTH) return [{ start, end }]
  return Array.from({ length: Math.ceil((end - start) / MAX_LENGTH) }, (_, part) => ({
    start: start + part * MAX_LENGTH,
    end: Math.min(end, start + (part + 1) * MAX_LENGTH),
  }))
}

function endsSentence(text: string, stop: number, end: number, language: string): boolean {
  if (text[stop] !== '.') return true
  const next = /\S/.exec(text.slice(end, end + 20))?.[0] ?? ''
  if (/\p{Ll}/u.test(next)) return false
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, stop - 24), stop))?.[0] ?? ''
  const { points, numbered, hasOrdinals } = abbreviationsOf(language)
  if (/^\d{1,2}$/.test(word)) return !hasOrdinals
  if (numbered.has(word.toLowerCase())) return !/\d/.test(next)
  const isInitial = /(?:^|\.)\p{Lu}$/u.test(word)
  return !isInitial && !points.has(word.toLowerCase())
}

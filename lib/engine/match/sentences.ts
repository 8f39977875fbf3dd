import type { Span } from '../types'

/** Written with a point that ends no sentence, in small letters, any language: taken together they are few enough. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st vs etc inc ltd co corp jr sr no approx est al fig vol gen gov sen rep dept ' + // en
    'ca bzw bspw usw evtl ggf inkl mio mrd tsd nr str vgl abs hrsg sog ' + // de
    'sig dott ecc pag art mln mld es cfr ' + // it
    'env mm av apr sept janv févr juil ' + // fr
    'sr sra ud aprox ee uu mill núm pág ' + // es
    'dr dra exmo tel ' + // pt
    'bijv dhr mevr jl o.a ' + // nl
    'bl.a t.ex ca kl milj ' + // sv
    'np tzw ok godz ul tys ' + // pl
    'jan feb mar jun jul aug sep oct nov dec'
  ).split(' '),
)

/** Languages that write ordinals with a point: "am 5. November". */
const ORDINAL_POINT = new Set(['de', 'da', 'nb', 'no', 'fi', 'cs', 'sk', 'pl', 'hu', 'et', 'tr'])

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
  if (/^\d{1,2}$/.test(word)) return !ORDINAL_POINT.has(language.slice(0, 2))
  const isInitial = /(?:^|\.)\p{Lu}$/u.test(word)
  return !isInitial && !ABBREVIATIONS.has(word.toLowerCase())
}

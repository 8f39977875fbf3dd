import type { Span } from '../types'

const CLAUSE_END = /[;:()[\]—–；：（）]|\s-\s/g

/** The part of a sentence that a figure stands in, between colons, semicolons, dashes and brackets. All spans are into `text`. */
export function clauseAround(text: string, sentence: Span, figure: Span): Span {
  const before = text.slice(sentence.start, figure.start)
  const after = text.slice(figure.end, sentence.end)
  const opening = [...before.matchAll(CLAUSE_END)].at(-1)
  const closing = after.search(CLAUSE_END)
  return {
    start: sentence.start + (opening ? opening.index + opening[0].length : 0),
    end: closing < 0 ? sentence.end : figure.end + closing,
  }
}

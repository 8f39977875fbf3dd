import type { TopicTerms } from '../pack/claim'
import type { TopicScore } from '../types'

/** The sum of weights that makes a page on the topic. */
const threshold = 6
/** The first line is the title: a term there counts this much more. */
const inTitle = 2
/** Beyond this a term's repetitions say nothing new. */
const mostRepetitions = 4
/** A page on the topic speaks of it in so many different terms: one name, however often, is a mention. */
const fewestTerms = 3
/** Enough of an article to know what it is about, in characters. */
const sample = 12_000

/**
 * How far a text is on a pack's topic: 1 is the threshold. Its first line is taken for its title. Terms of every
 * language are looked for at once, since the gate does not know the page's; each counts a little more when repeated.
 */
export function scoreTopic(text: string, terms: TopicTerms): TopicScore {
  const folded = fold(text.slice(0, sample))
  const title = fold(text.slice(0, sample).split('\n', 1)[0]!)
  const words = new Set(folded.split(' '))
  const isSpaced = !UNSPACED.test(folded)
  const found = distinct(terms).flatMap(({ term, weight }) => {
    // Of most terms not even the first word is there, and a set tells at once.
    const times = mayHold(words, isSpaced, term) ? countOf(folded, term) : 0
    if (times === 0) return []
    return [
      { term: term.trim(), weight: weight * (Math.log2(1 + times) + (title.includes(term) ? inTitle : 0)) },
    ]
  })
  const score = Math.max(0, found.reduce((sum, { weight }) => sum + weight, 0) / threshold)
  return {
    score,
    onTopic: score >= 1 && found.filter(({ weight }) => weight > 0).length >= fewestTerms,
    reasons: found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 8),
  }
}

/** Each term once, folded, with the greatest of its weights. */
function distinct(terms: TopicTerms): { term: string; weight: number }[] {
  const weights = new Map<string, number>()
  for (const { term, weight } of Object.values(terms).flat()) {
    const folded = needleOf(term)
    if (Math.abs(weight) > Math.abs(weights.get(folded) ?? 0)) weights.set(folded, weight)
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight }))
}

/** Letters of scripts that part no words, or glue their endings to them. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** A whole word, where the script parts words. */
function needleOf(term: string): string {
  const folded = fold(term)
  return UNSPACED.test(folded) ? folded.trim() : folded
}

/** Most terms are folded as they are. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** Lower case between spaces, whatever is no letter or digit made one space. */
function fold(text: string): string {
  if (FOLDED.test(text)) return ` ${text} `
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `
}

/** Whether the first word of a folded term is one of `words`; one of a script without spaces may stand anywhere in a text of such a script. */
function mayHold(words: ReadonlySet<string>, isSpaced: boolean, term: string): boolean {
  return term.startsWith(' ') ? words.has(term.slice(1, term.indexOf(' ', 1))) : !isSpaced
}

/** How often a folded term stands in a folded text, up to `mostRepetitions`. Neighbours may share a space. */
function countOf(text: string, term: string): number {
  let count = 0
  for (
    let at = text.indexOf(term);
    at >= 0 && count < mostRepetitions;
    at = text.indexOf(term, at + term.length - 1)
  ) {
    count++
  }
  return count
}

import type { Draft } from './draft'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'
import { findAt } from './phrases'

type Link = 'opened' | 'leading' | 'changing' | 'loose'

/**
 * How two numbers are linked: by a pair of words ("between … and"), by one that may lead to a new value
 * ("from … to"), by one that leads to one with what follows ("から … に"),
 * or by a word or dash alone.
 */
export function readLink(passage: Passage, left: Draft, right: Draft): Link | undefined {
  const { lexicon } = passage
  const at = skipSpaces(passage, skipHanging(passage, left.end))
  const before = backOverSpaces(passage, left.start)
  // "De 78 para 82": what opens a range may be an article elsewhere.
  const openings = [before, backOverArticle(passage, before)]
  const pair = lexicon.pairs.find(
    ({ openBefore, join }) =>
      (!openBefore || openings.some(opening => phraseBefore(passage, openBefore, opening))) &&
      reaches(passage, phraseAt(passage, join, at)?.end, right),
  )
  if (pair?.isChange || (pair && phraseAt(passage, pair.lead, right.end))) return 'changing'
  if (pair)
    return phraseBefore(passage, lexicon.toBefore, phraseAt(passage, pair.join, at)!.end)
      ? 'leading'
      : 'opened'
  if (isPair(passage, left, right)) return 'loose'
  const join = findAt(lexicon.joins, passage.lower, at, lexicon.edge)
  return join && reaches(passage, join.end, right) ? 'loose' : undefined
}

/** "Dwa, trzy razy", "zwei, drei Wochen": two numbers in words that follow on each other, of one thing. */
function isPair({ raw }: Passage, left: Draft, right: Draft): boolean {
  if (raw.slice(left.end, right.start) !== ', ' || left.unit || !right.unit || right.scalePower > 0)
    return false
  const isSpelt = left.flags.includes('spelled') && right.flags.includes('spelled')
  return isSpelt && Number(right.low.digits) - Number(left.low.digits) === 1
}

/** "A 5- to 10-year plan": past the hyphen of a word that only the second number has. */
function skipHanging({ raw }: Passage, end: number): number {
  return raw[end] === '-' && raw[end + 1] === ' ' ? end + 1 : end
}

function backOverArticle(passage: Passage, end: number): number {
  const filler = phraseBefore(passage, passage.lexicon.fillersBefore, end)
  return filler ? backOverSpaces(passage, filler.start) : end
}

/** Whether nothing but an article stands between a connector's end and the second number. */
function reaches(passage: Passage, end: number | undefined, right: Draft): boolean {
  if (end === undefined) return false
  const at = skipSpaces(passage, end)
  if (at >= right.start) return at === right.start
  const article = phraseAt(passage, passage.lexicon.rangeArticles, at)
  return article !== undefined && skipSpaces(passage, article.end) === right.start
}

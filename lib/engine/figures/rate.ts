import { wordEnd } from '../text/letters'
import type { Draft } from './draft'
import { type Passage, phraseAt, skipGap, skipSpaces } from './passage'
import { findAt } from './phrases'

/** How far behind a figure "every week" may come, with what is made in between. */
const REACH = 40

/** Adds the base of a rate: "a gigawatt a week", "$3/kg", "$60 each", "produce 5 GW of capacity every week". */
export function addRate(passage: Passage, draft: Draft): Draft {
  const per = readBase(passage, draft) ?? readLaterBase(passage, draft)
  return per ? { ...draft, per } : draft
}

function readBase(passage: Passage, draft: Draft): string | undefined {
  const { lexicon, raw, lower } = passage
  const at = skipGap(passage, draft.end)
  if (raw[at] === '/') return findAt(lexicon.bases, lower, skipSpaces(passage, at + 1), lexicon.edge)?.meaning
  const article = phraseAt(passage, lexicon.perArticle, at)
  const owned = article && phraseAt(passage, lexicon.bases, skipGap(passage, article.end))
  if (owned) return owned.meaning
  const per = phraseAt(passage, lexicon.per, at)
  if (per) return baseAt(passage, skipGap(passage, per.end))
  if (phraseAt(passage, lexicon.each, at)) return 'item'
  return phraseAt(passage, lexicon.rateAdverbs, at)?.meaning
}

/** A unit, a known base, or the next word as written. */
function baseAt(passage: Passage, at: number): string | undefined {
  const known = phraseAt(passage, passage.lexicon.bases, at)
  if (known) return known.meaning
  const end = wordEnd(passage.raw, at)
  return end > at ? passage.lower.slice(at, end) : undefined
}

/** The rate behind a few more words of the same clause; only periods count there. */
function readLaterBase(passage: Passage, draft: Draft): string | undefined {
  const { lower, lexicon } = passage
  if (!lexicon.language.writing.spaced) return undefined
  for (let at = draft.end; at < draft.end + REACH && at < lower.length; at++) {
    if (/[.,;:!?\n]/.test(lower[at]!)) return undefined
    if (lower[at] !== ' ') continue
    const per = phraseAt(passage, lexicon.per, at + 1)
    const base = per && phraseAt(passage, lexicon.bases, skipSpaces(passage, per.end))
    if (base) return base.meaning
  }
  return undefined
}

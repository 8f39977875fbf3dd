import { wordEnd } from '../text/letters'
import type { Qualifier } from '../types'
import { type Draft, hasFlag } from './draft'
import { endsInChange } from './join'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'
import { type Found, findBefore } from './phrases'
import { isWithinHangul } from './word-tail'

/** Articles and the like between a hedge and its number; no more stand there. */
const MAX_FILLERS = 2
/** Before a known quantity these compare something else with it: "above the 2% target". */
const COMPARISONS = new Set<Qualifier>(['above', 'below', 'nearly'])
const SIGNS: Record<string, Qualifier> = {
  '~': 'approx',
  '≈': 'approx',
  '±': 'approx',
  '<': 'below',
  '>': 'above',
  '≤': 'max',
  '≥': 'min',
}

/** Adds what the words around a figure say of its bounds: "up to", "at least", "or so". */
export function addHedge(passage: Passage, draft: Draft): Draft {
  if (draft.qualifier === 'vague') return draft
  const before = hedgeBefore(passage, draft)
  // 約18兆円超: what bounds says more than that it is about so much.
  const qualifier = before && before !== 'approx' ? before : (hedgeAfter(passage, draft) ?? before)
  return qualifier ? { ...draft, qualifier } : draft
}

function hedgeBefore(passage: Passage, draft: Draft): Qualifier | undefined {
  const { lexicon, raw } = passage
  const sign = SIGNS[raw[backOverSpaces(passage, draft.start) - 1] ?? '']
  if (sign) return sign
  let end = backOverSpaces(passage, backOverOpening(passage, draft))
  let isKnown = false
  for (let fillers = 0; fillers <= MAX_FILLERS; fillers++) {
    const hedge = phraseBefore(passage, lexicon.hedgesBefore, end)
    if (hedge && endsOtherWord(passage, hedge)) return undefined
    if (hedge && (isIdle(passage, draft, hedge) || (isKnown && COMPARISONS.has(hedge.meaning))))
      return undefined
    if (hedge) return hedge.meaning
    const filler = phraseBefore(passage, lexicon.fillersBefore, end)
    if (!filler) return undefined
    isKnown ||= phraseBefore(passage, lexicon.definitesBefore, end)?.start === filler.start
    end = backOverSpaces(passage, filler.start)
  }
  return undefined
}

/** 賣超 is a sale, 签约 a contract and 계약 too: what only ends as a hedge does. */
function endsOtherWord(passage: Passage, { start, end }: Found<Qualifier>): boolean {
  const other = phraseBefore(passage, passage.lexicon.idleHedgesBefore, end)
  return (other !== undefined && other.start < start) || isWithinHangul(passage, start)
}

/** "1 milyar dolar fazla verdi": in surplus, and no more than so much. */
function beginsOtherWords(passage: Passage, { start, end }: Found<Qualifier>): boolean {
  return (phraseAt(passage, passage.lexicon.idleHedges, start)?.end ?? 0) > end
}

/** Counted, and yet measured out: "as much as 300,000 barrels". */
const MEASURED_OUT = new Set(['barrel', 'point', 'token', ''])

/** "Uses as much as 120 homes", "eine Umfrage unter 1000 Befragten": of things that are counted it is no bound. */
function isComparison(passage: Passage, { unit }: Draft, hedge: Found<Qualifier>): boolean {
  if (unit?.kind !== 'count' || MEASURED_OUT.has(unit.unit)) return false
  return phraseBefore(passage, passage.lexicon.equativesBefore, hedge.end)?.start === hedge.start
}

/** "Over seven years" is the stretch that something takes; "edged up to 4.2" leads to a value. Neither bounds. */
function isIdle(passage: Passage, draft: Draft, hedge: Found<Qualifier>): boolean {
  const { unit, role } = draft
  if (isComparison(passage, draft, hedge)) return true
  if (hedge.meaning === 'max' && endsInChange(passage, hedge.start)) return true
  const to = role === 'to' ? phraseBefore(passage, passage.lexicon.toBefore, hedge.end) : undefined
  if (to?.start === hedge.start) return true
  if (isWorth(passage, hedge)) return true
  const during = phraseBefore(passage, passage.lexicon.duringBefore, hedge.end)
  return unit?.dim === 'time' && during?.start === hedge.start
}

/** "Aufträge *über* 13,2 Milliarden" are worth so much, and no more. */
function isWorth(passage: Passage, hedge: Found<Qualifier>): boolean {
  const { lexicon, lower } = passage
  if (phraseBefore(passage, lexicon.worthBefore, hedge.end)?.start !== hedge.start) return false
  const edge = lexicon.language.writing.compounds ? 'anywhere' : 'word'
  return findBefore(lexicon.worthNouns, lower, backOverSpaces(passage, hedge.start), edge) !== undefined
}

/** A range's opening word comes between hedge and number: "roughly between 5 and 7". */
function backOverOpening(passage: Passage, draft: Draft): number {
  if (!hasFlag(draft, 'range')) return draft.start
  const end = backOverSpaces(passage, draft.start)
  const opening = passage.lexicon.pairs
    .map(({ openBefore }) => openBefore && phraseBefore(passage, openBefore, end))
    .find(found => found)
  return opening?.start ?? draft.start
}

/** Past a case ending that an apostrophe parts from a sign: "5 milyar TL'*ye* kadar". */
function skipEnding({ raw }: Passage, end: number): number {
  return raw[end] === "'" ? wordEnd(raw, end + 1) : end
}

function hedgeAfter(passage: Passage, draft: Draft): Qualifier | undefined {
  const { lexicon, raw } = passage
  if (raw[draft.end] === '+' || raw[draft.numberEnd] === '+') return 'min'
  // "5 kali *lebih* besar": what makes it a factor bounds nothing.
  const at = skipSpaces(passage, draft.end)
  if (draft.unit?.kind === 'multiplier' && phraseAt(passage, lexicon.timesFollow, at)) return undefined
  const after = phraseAt(passage, lexicon.hedgesAfter, skipSpaces(passage, skipEnding(passage, draft.end)))
  if (after && (isReached(passage, after) || beginsOtherWords(passage, after))) return undefined
  return (after ?? phraseAt(passage, lexicon.hedgesAfter, skipSpaces(passage, draft.numberEnd)))?.meaning
}

/** 39度まで上がった: what a change leads to is reached, and no bound. */
function isReached(passage: Passage, { start, end }: Found<Qualifier>): boolean {
  return passage.lexicon.pairs.some(({ lead }) => (phraseAt(passage, lead, start)?.end ?? 0) > end)
}

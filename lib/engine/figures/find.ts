import type { Language } from '../languages/language'
import { foldText } from '../text/fold'
import { isDigit, wordEnd } from '../text/letters'
import type { Figure } from '../types'
import { readAmount } from './amount'
import { findDistractor } from './distractors'
import { type Draft, hasFlag } from './draft'
import { shareUnits } from './elide'
import { lexiconOf } from './grow-lexicon'
import type { Refusal } from './head'
import { addHedge } from './hedge'
import { joinRanges } from './join'
import { lendCurrency } from './lend-currency'
import { shareAlongLists, sharePartitives } from './lists'
import { backOverSpaces, mayBeginAt, type Passage, phraseAt } from './passage'
import { readPercentagePoints } from './percentage-points'
import { type Found, findBefore } from './phrases'
import { addRates } from './rate'
import { settle } from './settle'
import { readPositional, readSpelt } from './spelt'
import { markSum } from './sums'
import { type Tell, type TraceStep, tellChanges } from './trace'

/**
 * The figures that one block of `text` states, in order, with spans into it. Any string is read; none throws.
 * `trace` hears what each step makes of each number.
 */
export function findFigures(text: string, language: Language, trace?: TraceStep): Figure[] {
  const lexicon = lexiconOf(language)
  const folded = foldText(text)
  const passage: Passage = { raw: folded.raw, lower: folded.lower, lexicon, taken: 0 }
  const tell = (step: string, start: number, end: number, outcome: string) =>
    trace?.({ step, start: folded.offset(start), end: folded.offset(end - 1) + 1, outcome })
  const read = readAll(passage, tell)
  if (read.length === 0) return []
  const drafts = steps.reduce((before, { name, run }) => {
    const after = run(passage, before)
    if (trace) tellChanges(name, before, after, tell)
    return after
  }, read)
  return lendCurrency(drafts.map(draft => settle(draft, folded)).filter(isHeld))
}

/** What is made of the numbers once they are read, in order. */
const steps: { name: string; run(passage: Passage, drafts: Draft[]): Draft[] }[] = [
  { name: 'join ranges', run: joinRanges },
  { name: 'share along lists', run: shareAlongLists },
  { name: 'share with parts', run: sharePartitives },
  { name: 'share units', run: shareUnits },
  { name: 'read percentage points', run: readPercentagePoints },
  { name: 'add hedges', run: (passage, drafts) => drafts.map(draft => addHedge(passage, draft)) },
  { name: 'add rates', run: addRates },
  { name: 'mark sums', run: (passage, drafts) => drafts.map(draft => markSum(passage, draft)) },
  {
    name: 'mark restatements',
    run: (passage, drafts) => drafts.map((draft, index) => markGloss(passage, draft, drafts[index - 1])),
  },
]

/** One pass from left to right: each trigger is read once, and what is refused is skipped whole. */
function readAll(passage: Passage, tell: Tell): Draft[] {
  const drafts: Draft[] = []
  const { trigger } = passage.lexicon
  trigger.lastIndex = 0
  for (let match = trigger.exec(passage.lower); match; match = trigger.exec(passage.lower)) {
    const draft = readAt(passage, match, tell)
    const { end } = draft
    if (!('refused' in draft)) drafts.push(draft)
    if (!('refused' in draft)) passage.taken = Math.max(passage.taken, end)
    trigger.lastIndex = Math.max(end, match.index + 1)
  }
  return drafts
}

function readAt(passage: Passage, match: RegExpExecArray, tell: Tell): Draft | Refusal {
  const at = match.index
  const lookalike = phraseAt(passage, passage.lexicon.lookalikes, at)
  if (lookalike && !runsOn(passage, lookalike))
    return { refused: 'a word that only looks like a number', end: lookalike.end }
  const read = mayBeginWord(passage, at) ? readAmount(passage, at) : undefined
  if (!read || 'refused' in read) {
    const end = Math.max(read?.end ?? at, endOfRefused(passage, match))
    if (read) tell('read', at, end, `refused: ${read.refused}`)
    return { refused: '', end }
  }
  const draft = read.start < passage.taken ? { ...read, start: read.numberStart } : read
  const reason = findDistractor(passage, draft)
  if (reason) {
    tell('refuse distractors', draft.start, draft.end, reason)
    return { refused: reason, end: Math.max(draft.numberEnd, at + 1) }
  }
  tell('read', draft.start, draft.end, draft.unit ? `${draft.unit.kind} ${draft.unit.unit}` : 'a bare number')
  return draft
}

/** 一点 is a little and 一点五 is 1.5, 十分 is very and 十分之三 three tenths, 五四 a movement and 五四九八 a number. */
function runsOn(passage: Passage, { start, end }: Found<true>): boolean {
  if (passage.lexicon.edge === 'word') return false
  if ((phraseAt(passage, passage.lexicon.partsOf, end - 1)?.end ?? 0) > end) return true
  const row = readPositional(passage, start)
  if (row && row.end > end) return true
  const number = readSpelt(passage, start)
  return number !== undefined && number.end > end && number.digits.includes('.')
}

/** Past the whole word; but ونصف, "and a half", is "and" before "half" where nothing comes before it. */
function endOfRefused({ raw, lower, lexicon }: Passage, { index, 0: trigger }: RegExpExecArray): number {
  if (lexicon.edge === 'anywhere') return index + trigger.length
  return findBefore(lexicon.proclitics, lower, index + 1, 'word') ? index + 1 : wordEnd(raw, index)
}

/** Digits may begin within a word, to be told from names later; words of an alphabet may not. */
function mayBeginWord(passage: Passage, at: number): boolean {
  return isDigit(passage.raw.charCodeAt(at)) || mayBeginAt(passage, at)
}

/** "10 GW (10,000 MW)": what a bracket right behind a figure restates. */
function markGloss(passage: Passage, draft: Draft, before: Draft | undefined): Draft {
  const bracket = backOverSpaces(passage, draft.start) - 1
  const isBracket = passage.raw[bracket] === '(' && before !== undefined && bracket - before.end <= 1
  return isBracket && !hasFlag(draft, 'gloss') ? { ...draft, flags: [...draft.flags, 'gloss'] } : draft
}

/** "1e999", or scale words without end, are more than a number can hold. */
function isHeld({ min, max }: Figure): boolean {
  return Number.isFinite(min) && Number.isFinite(max)
}

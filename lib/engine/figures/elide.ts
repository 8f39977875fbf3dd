import { type Draft, highOf, lowOf } from './draft'
import { hasChange } from './join'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'

/** How far back a bare number may take its unit from. */
const REACH = 240
/** Two figures set against each other are seldom further apart than this factor. */
const MAX_RATIO = 40
/** Smaller numbers in groups are room numbers and the like as often as not. */
const MIN_GROUPED = 10_000

/**
 * Gives bare numbers the scale and unit of the figure before them ("13 billion, against *3.7* the year before"),
 * where a word sets the two against each other and the values are alike. A number left bare says nothing.
 */
export function shareUnits(passage: Passage, drafts: Draft[]): Draft[] {
  const shared: Draft[] = []
  let model: Draft | undefined
  for (const draft of drafts) {
    const taken = draft.unit === undefined && model ? takeFrom(passage, model, draft) : undefined
    const kept = taken ?? (isBare(draft) && !isGrouped(passage, draft) ? undefined : draft)
    if (kept) shared.push(kept)
    if (kept && !isBare(kept) && isModel(kept)) model = kept
  }
  return shared
}

function isBare(draft: Draft): boolean {
  return draft.unit === undefined && draft.scalePower === 0
}

/** "Population 8 500 000": a number written in groups is a quantity, never a name. */
function isGrouped({ raw }: Passage, { low, numberStart, numberEnd }: Draft): boolean {
  const hasGroups = numberEnd - numberStart > low.digits.length && !low.digits.includes('.')
  return hasGroups && Number(low.digits) >= MIN_GROUPED && raw[numberStart - 1] !== '('
}

/** Counts from here on are compared with one another without their noun. */
const MIN_COUNT = 1000

function isModel(draft: Draft): boolean {
  const kind = draft.unit?.kind
  if (kind === 'count') return highOf(draft) >= MIN_COUNT
  return kind === 'money' || kind === 'percent' || (draft.scalePower > 0 && kind !== 'multiplier')
}

function takeFrom(passage: Passage, model: Draft, draft: Draft): Draft | undefined {
  const between = passage.lower.slice(model.end, draft.start)
  if (draft.start - model.end > REACH || between.includes('\n')) return undefined
  if (!standsAlone(passage, draft) || !(isSetAgainst(passage, draft) || isListed(model, draft)))
    return undefined
  const scaled = draft.scalePower > 0 ? draft : withScale(draft, model)
  const taken = { ...scaled, ...(model.unit && { unit: model.unit }), flags: [...draft.flags, 'elided'] }
  return areAlike(model, taken) ? taken : undefined
}

function withScale(draft: Draft, { scalePower, scale }: Draft): Draft {
  return {
    ...draft,
    low: { ...draft.low, power: draft.low.power + scalePower },
    high: { ...draft.high, power: draft.high.power + scalePower },
    scalePower,
    scale,
  }
}

/** No noun of its own follows: a stop, the end, or a function word. */
function standsAlone(passage: Passage, draft: Draft): boolean {
  const { raw, lexicon } = passage
  if (/^[.,;:!?)»"\n]?(?:\s|$)/.test(raw.slice(draft.end, draft.end + 2)) && raw[draft.end] !== ' ')
    return true
  return (
    raw[draft.end] === ' ' && phraseAt(passage, lexicon.stops, skipSpaces(passage, draft.end)) !== undefined
  )
}

/** "Nvidia up 0.8 per cent and Tesla 2.5": decimals after a percentage with decimals go on with the list. */
function isListed(model: Draft, draft: Draft): boolean {
  const isDecimal = ({ low }: Draft) => low.digits.includes('.')
  return model.unit?.kind === 'percent' && isDecimal(model) && isDecimal(draft)
}

/** "against 3.7", "from 95 % to zero", "more than 40". */
function isSetAgainst(passage: Passage, draft: Draft): boolean {
  const { lexicon } = passage
  let before = backOverSpaces(passage, draft.start)
  const filler = phraseBefore(passage, lexicon.fillersBefore, before)
  if (filler) before = backOverSpaces(passage, filler.start)
  if (phraseBefore(passage, lexicon.againstBefore, before)) return true
  if (phraseBefore(passage, lexicon.hedgesBefore, before)) return true
  const to = phraseBefore(passage, lexicon.toBefore, before)
  return to !== undefined && hasChange(passage, to.start)
}

function areAlike(model: Draft, draft: Draft): boolean {
  if (highOf(draft) === 0) return draft.unit?.kind === 'percent'
  const ratio = Math.abs(highOf(draft) / lowOf(model))
  return ratio < MAX_RATIO && ratio > 1 / MAX_RATIO
}

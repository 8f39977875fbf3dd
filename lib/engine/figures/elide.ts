import { type Draft, hasDigits, hasFlag, highOf, lowOf } from './draft'
import { isGrouped } from './grouped'
import { isNamedNext } from './names'
import { standsAlone } from './nouns'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'
import {
  isDifference,
  isListed,
  isOfAnotherYear,
  isOfSameSize,
  isPart,
  isPartAfter,
  isPartOfSum,
  isSetAgainst,
} from './set-beside'
import { countUnit } from './unit-after'

/** How far back a bare number may take its unit from. */
const REACH = 240
/** Two figures set against each other are seldom further apart than this factor. */
const MAX_RATIO = 40

/**
 * Gives bare numbers the scale and unit of the figure before them ("13 billion, against *3.7* the year before"),
 * where a word sets the two against each other and the values are alike. A number left bare says nothing.
 */
export function shareUnits(passage: Passage, drafts: Draft[]): Draft[] {
  const shared: Draft[] = []
  let model: Draft | undefined
  for (const read of drafts) {
    const draft = model && isMillions(passage, model, read) ? withoutUnit(read, model) : read
    const taken = draft.unit === undefined && model ? takeFrom(passage, model, draft) : undefined
    const kept = taken ?? keepBare(passage, draft)
    if (kept) shared.push(kept)
    if (kept && !isBare(kept) && isModel(kept)) model = kept
  }
  return shared
}

/** What nothing lends a unit to is dropped, unless it can be nothing but a quantity. */
function keepBare(passage: Passage, draft: Draft): Draft | undefined {
  // 100兆: of nothing, a scale that is a prefix too says megabytes.
  const isPrefix = !passage.lexicon.language.writing.spaced && (draft.otherwise ?? 0) < 0
  if (isPrefix && draft.unit === undefined) return undefined
  if (!isBare(draft)) return draft
  if (draft.role) return { ...draft, unit: countUnit('') }
  if (!isGrouped(passage, draft) && !isExponential(draft)) return undefined
  // A market's index is told to the hundredth and by its points.
  return draft.low.digits.includes('.') && !isExponential(draft)
    ? { ...draft, unit: countUnit('point') }
    : draft
}

/** "Of 3.8 × 10^25": nobody numbers anything so. */
function isExponential({ low, scalePower }: Draft): boolean {
  return scalePower === 0 && low.power > 0
}

function isBare(draft: Draft): boolean {
  return draft.unit === undefined && draft.scalePower === 0
}

/** Power of ten of what is counted in crowds. */
const CROWD = 6
/** Counts from here on are compared with one another without their noun. */
const MIN_COUNT = 1000

function isModel(draft: Draft): boolean {
  const kind = draft.unit?.kind
  if (kind === 'quantity') return draft.unit?.dim !== 'time'
  if (kind === 'count' || kind === 'money' || kind === 'percent') return true
  return draft.scalePower > 0 && kind !== 'multiplier'
}

function takeFrom(passage: Passage, model: Draft, draft: Draft): Draft | undefined {
  const between = passage.lower.slice(model.end, draft.start)
  if (draft.start - model.end > REACH || between.includes('\n')) return undefined
  if (isOfCrowd(model, draft) && !/[.!?;] /.test(between)) return withUnit(draft, model)
  if (isNamedNext(passage, draft, model.end) && model.unit) {
    const next = withUnit(draft, model)
    return areAlike(model, next) ? next : undefined
  }
  if (isFew(model))
    return isPart(passage, model, draft) || isCompared(passage, model, draft) || isDifference(passage, draft)
      ? withUnit(draft, model)
      : undefined
  if (isPartAfter(passage, model, draft)) return withUnit(withScale(draft, model), model)
  if (!standsAlone(passage, draft.end)) return undefined
  const isMeant =
    isSetAgainst(passage, draft) ||
    isDifference(passage, draft) ||
    isPart(passage, model, draft) ||
    isListed(passage, model, draft) ||
    isOfSameSize(passage, model, draft) ||
    isOfAnotherYear(passage, model, draft) ||
    isPartOfSum(passage, draft)
  if (!isMeant) return undefined
  const taken = withUnit(draft.scalePower > 0 ? draft : withScale(draft, model), model)
  return areAlike(model, taken) ? taken : undefined
}

/** "£12m, up from 6m": metres by their letter, set against millions by the same. */
function isMillions(passage: Passage, model: Draft, draft: Draft): boolean {
  const isLetter = draft.unit?.unit === 'm' && passage.raw.slice(draft.numberEnd, draft.end) === 'm'
  const isSame = model.scale === 'symbol' && model.scalePower === CROWD && model.unit?.unit !== 'm'
  if (!isLetter || !isSame || /[.!?;\n]/.test(passage.raw.slice(model.end, draft.start))) return false
  if (phraseAt(passage, passage.lexicon.extents, skipSpaces(passage, draft.end))) return false
  return isSetAgainst(passage, draft) && areAlike(model, withoutUnit(draft, model))
}

function withoutUnit({ unit: _, ...draft }: Draft, model: Draft): Draft {
  return withScale(draft, model)
}

/** "170 million jobs created and 92 million displaced": large numbers in a sentence count the same. */
function isOfCrowd(model: Draft, draft: Draft): boolean {
  const isCrowd = model.unit?.kind === 'count' && model.scalePower >= CROWD && draft.scalePower >= CROWD
  return isCrowd && !hasFlag(draft, 'attributive') && areAlike(model, { ...draft, unit: model.unit! })
}

/** "835 workers, against 50 in spring" */
function isCompared(passage: Passage, model: Draft, draft: Draft): boolean {
  const before = backOverSpaces(passage, draft.start)
  if (!phraseBefore(passage, passage.lexicon.againstBefore, before) || !hasDigits(draft)) return false
  const isNear = !/[.!?;] /.test(passage.lower.slice(model.end, draft.start))
  return isNear && standsAlone(passage, draft.end) && areAlike(model, { ...draft, unit: model.unit! })
}

function isFew(model: Draft): boolean {
  return model.unit?.kind === 'count' && highOf(model) < MIN_COUNT
}

function withUnit(draft: Draft, { unit }: Draft): Draft {
  return { ...draft, ...(unit && { unit }), flags: [...draft.flags, 'elided'] }
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

function areAlike(model: Draft, draft: Draft): boolean {
  if (highOf(draft) === 0) return draft.unit?.kind === 'percent' || draft.unit?.kind === 'money'
  const ratio = Math.abs(highOf(draft) / lowOf(model))
  return ratio < MAX_RATIO && ratio > 1 / MAX_RATIO
}
